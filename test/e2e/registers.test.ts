import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileSource } from '../../lib/sources/source';
import { Authorities, BY, KZ, RU, unchanged } from '../lists/authority';
import { type AuthorityServer, serveAuthorities } from './authority-server';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { press, typeInto } from './our-pages';

/** The authorities' own names and real layouts, on a https server of this machine. */
describe.each(BOTH)('a register that its authority publishes, in %s', (_, open) => {
  let authorities: Authorities;
  let server: AuthorityServer;
  let browser: TestBrowser;
  let options: Tab;

  beforeAll(async () => {
    authorities = new Authorities();
    for (const source of [RU, KZ, BY]) await authorities.publish(source, '2026-11-27', 60);
    server = await serveAuthorities(authorities);
    browser = await open({}, { proxy: server.proxy });
    options = await browser.tab();
    await options.goto(browser.extensionPage('options.html'));
    await options.until('the registers', () => document.querySelector('.registers button'));
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** Presses the row's button as a person does: the browser asks only at a real press. */
  async function pressTake({ address, newest }: FileSource, allow: boolean): Promise<void> {
    await options.front();
    await options.until(
      'the focus on its button',
      (page) => {
        const cards = [...document.querySelectorAll<HTMLElement>('.registers .list-card')];
        const button = cards.find((card) => card.querySelector('a')?.href === page)?.querySelector('button');
        button?.focus();
        return button && document.activeElement === button;
      },
      address,
    );
    await browser.askedForHost(new URL(newest.address).hostname, allow, () => options.press('Enter'));
  }
  const takeIn = () => press(options, '.import-preview .primary');
  const says = (what: string, words: string) =>
    options.until(what, (wanted) => document.querySelector('#lists')?.textContent?.includes(wanted), words);
  /** Waits until the list of Kazakhstan has so many recordals. */
  const holds = (count: number) =>
    options.until(
      `a list of ${count}`,
      (wanted) =>
        [...document.querySelectorAll('#lists .list-cards > li')].some(
          ({ firstElementChild, textContent }) =>
            firstElementChild?.firstElementChild?.textContent?.startsWith('Kazakhstan') &&
            textContent?.includes(`KZ · ${wanted} recordals`),
        ),
      count,
    );
  const asked = () => authorities.asked.map(({ url }) => url);
  const card = (name: string) =>
    options.evaluate(
      (wanted) =>
        [...document.querySelectorAll('.subscriptions .list-card')]
          .map(({ textContent }) => textContent ?? '')
          .find((text) => text.includes(wanted)) ?? '',
      name,
    );
  /** Presses the button once it can be: what a register is about is told while its update still ends. */
  const pressIn = (words: string) => press(options, '.subscriptions button:enabled', words);
  const free = () =>
    options.until('the button to be free', () =>
      [...document.querySelectorAll<HTMLButtonElement>('.subscriptions button')].some(
        ({ disabled, textContent }) => !disabled && textContent === 'Update now',
      ),
    );

  test('is asked for only once the browser was told to allow its host', async () => {
    await pressTake(KZ, false);
    await new Promise((wait) => setTimeout(wait, 500));
    expect(asked()).toEqual([]);
    await options.close();
    options = await browser.tab();
    await options.goto(browser.extensionPage('options.html'));
    await options.until('the registers', () => document.querySelector('.registers button'));
  });

  test.each([
    ['Russia', RU],
    ['Kazakhstan', KZ],
    ['Belarus', BY],
  ] as const)('%s: one press shows what comes, the second takes it in and follows it', async (_, source) => {
    authorities.asked.length = 0;
    await pressTake(source, true);
    await says('the preview', 'rows were looked at');
    expect(asked()).toEqual([source.newest.address, authorities.fileOf(source, '2026-11-27')]);
    for (const { headers } of authorities.asked)
      expect([headers.get('cookie'), headers.get('referer')]).toEqual([null, null]);
    expect(await card('60 recordals')).toBe('');
    await takeIn();
    await says('the list', 'now holds 60 recordals');
    await options.until(
      'it to be followed',
      (address) => document.querySelector('.subscriptions')?.textContent?.includes(address),
      source.newest.address,
    );
  });

  test('a fault leaves the list, and tells what happened and what to do by hand', async () => {
    await options.goto(browser.extensionPage('options.html'));
    await free();
    // Only Kazakhstan's stays: its workbook is what the background could not read by itself.
    for (const source of [RU, BY]) {
      await options.until(
        'its button, to press',
        (address) => {
          const cards = [...document.querySelectorAll<HTMLElement>('.subscriptions .list-card')];
          const button = cards
            .find(({ textContent }) => textContent?.includes(address))
            ?.querySelector<HTMLElement>('.danger:enabled');
          button?.click();
          return button;
        },
        source.newest.address,
      );
      await options.until(
        'it to be left',
        (address) => !document.querySelector('.subscriptions')?.textContent?.includes(address),
        source.newest.address,
      );
    }
    authorities.put(KZ.newest.address, '<!doctype html><p>Реестр переехал</p>');
    await pressIn('Update now');
    await says('the problem', 'no link to the register was found on it');
    await says('the way by hand', 'By hand: open the page, save the file');
    await expect.poll(() => card('Kazakhstan')).toContain('the list of before stays');
    await holds(60);
  });

  test('an update is read in a page that nobody sees, and a register that shrank waits for a word', async () => {
    // Longer than Firefox lets a background of the tests be idle; Chromium cannot be asked to wait less than half a minute.
    const slowly = browser.name === 'firefox' ? 4_000 : 200;
    authorities.fault = async (url, answer) => {
      if (url.endsWith('.xlsx')) await new Promise((wait) => setTimeout(wait, slowly));
      return answer;
    };
    await authorities.publish(KZ, '2026-11-28', 70);
    await free();
    await pressIn('Update now');
    await holds(70);
    authorities.fault = unchanged;
    await authorities.publish(KZ, '2026-11-29', 20);
    await free();
    await pressIn('Update now');
    await says('the caution', 'In force in the list: 70; in the file: 20.');
    await pressIn('Take the smaller register');
    await holds(20);
    expect(browser.errors).toEqual([]);
  });

  test('a pasted decision becomes a list of what it names, and asks for the day that its text lacks', async () => {
    await options.goto(browser.extensionPage('options.html'));
    await typeInto(
      options,
      '.import textarea',
      '甲控股公司、乙控股公司认为上述货物属于侵犯其“ALPHA、BETA”（海关备案号：T2019-11111、T2019-22222）商标权的商品。',
    );
    await press(options, '.import button', 'Look at it');
    await says('what it is', 'This is a text of customs, not a list');
    const day = '.import-preview input[type=date]';
    const given = () =>
      options.evaluate((day: string) => document.querySelector<HTMLInputElement>(day)?.value, day);
    await expect.poll(given).toBe('');
    await typeInto(options, day, '2025-07-09');
    await takeIn();
    await says('the list', 'The list Named in customs decisions now holds 2 recordals.');
    expect(browser.errors).toEqual([]);
  });
});
