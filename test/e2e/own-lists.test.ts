import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePage } from '../demo/samples';
import { chooseList, keepDemonstration, takeIn } from './bring-list';
import { BOTH } from './browsers/both';
import { poll, type Tab, type TestBrowser } from './browsers/browser';
import { openChromium } from './browsers/chromium';
import { only } from './browsers/engine';
import { openSharedFirefox } from './browsers/shared-firefox';
import { allBadges, badgesOn, clickOurs, decideOnCard, openCard, pressOnCard, textsOf } from './on-page';
import { giveFiles, openOurs, press, texts, typeInto } from './our-pages';
import { viewOf } from './page-state';
import { savedBy } from './take-evidence';

const search = samplePage('amazon-search');
const detail = samplePage('amazon-detail');
/** The list as it was, and as the next version of it is: two recordals more, and one with another term. */
const HEADER = 'recordNo,mark,holder,classes,validFrom,validTo\n';
const FIRST = `${HEADER}T2024-1,QUORVANE,Quorvane Ltd,25,2024-01-01,2034-01-01\n`;
const SECOND = `${HEADER}T2024-1,QUORVANE,Quorvane Ltd,25,2024-01-01,2035-01-01\nT2026-2,ZEPHYRA,Squatter Trading Co.,25,2026-01-01,2036-01-01\nT2026-3,VELMORA,Velmora SA,25,2026-01-01,2036-01-01\n`;

describe.each(BOTH)('own marks, stock, notes and decisions in %s', (_, open) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await open({
      [search.url]: { html: search.html, scripts: true },
      [detail.url]: { html: detail.html, scripts: true },
    });
  });
  afterAll(() => browser?.close());

  const surface = (path: string) => openOurs(browser, path);

  test('an updated list that meets stock, own mark and a watched recordal raises alerts, read and unread', async () => {
    const options = await surface('options.html');
    await importList(options, FIRST);
    await keepDemonstration(options);
    await typeInto(options, '#own textarea', 'Zephyra');
    await press(options, '#own form button');
    await typeInto(options, '#stock textarea', 'Velmora running shoes\nPlain socks');
    await press(options, '#stock button.primary');
    await options.until('the stock', () => document.querySelectorAll('.stock li').length === 2);

    const record = await surface('record.html?regime=CN&recordNo=T2024-1');
    await record.until('the row', () => document.body.textContent?.includes('Quorvane Ltd'));
    await press(record, 'header button');
    await record.until('watched', () => document.querySelector('header button[aria-pressed="true"]'));
    expect(await texts(options, '#alerts .list-card p')).toEqual([]);

    await importList(options, SECOND);
    await options.until('three alerts', () => document.querySelectorAll('#alerts .list-card').length === 3);
    const told = (await texts(options, '#alerts .list-card')).join('\n');
    expect(told).toMatch(/Velmora running shoes.*VELMORA.*T2026-3/);
    expect(told).toMatch(/Somebody else has recorded ZEPHYRA/);
    expect(told).toMatch(/changed recordal T2024-1/);
    await options.until('somebody else’s recordal is told under the own marks', () =>
      document.querySelector('.rivals')?.textContent?.includes('Squatter Trading Co.'),
    );

    const popup = await surface('popup.html');
    await popup.until('the unread alerts', () =>
      /3/.test(document.querySelector('.unread')?.textContent ?? ''),
    );
    await popup.close();

    await press(options, '#alerts .list-card .buttons button:nth-child(2)');
    await options.until('one is read', () => document.querySelectorAll('#alerts .seen').length === 1);

    await record.until('its history', () =>
      /Changed in version 2.*In force until/.test(document.querySelector('.history')?.textContent ?? ''),
    );
    await record.close();

    // The same version once more tells nothing anew.
    await importList(options, SECOND);
    expect(await texts(options, '#alerts .list-card')).toHaveLength(3);
    await options.close();
  });

  test('a seller authorised by hand is cleared on the open page at once, and undo flags it again', async () => {
    const page = await browser.tab();
    await page.goto(detail.url);
    const lawOnItem = async () => {
      const { state } = await viewOf(browser, detail.url);
      const item = state.screened.find(({ listing }) => listing.seller === 'Harbour Trainers Direct');
      return item?.screening.findings.find(({ recordNo }) => recordNo === 'DEMO-000001')?.law.outcome;
    };
    expect(await lawOnItem()).toBe('identical-mark');
    const record = await surface('record.html?regime=CN&recordNo=DEMO-000001');
    await record.until('the row', () => document.body.textContent?.includes('NIKE'));
    await typeInto(record, 'input[name=seller]', 'Harbour Trainers Direct');
    await press(record, '.inline-form button');
    await record.until('kept', () => document.querySelectorAll('.chips li').length === 1);
    await poll('the item cleared', async () => (await lawOnItem()) === 'authorised');
    await press(record, '.undo-line button');
    await record.until('taken back', () => document.querySelectorAll('.chips li').length === 0);
    await poll('the item flagged again', async () => (await lawOnItem()) === 'identical-mark');
    await typeInto(record, 'textarea', 'asked the holder');
    await record.evaluate(() =>
      document.querySelector('textarea')!.dispatchEvent(new FocusEvent('blur', { bubbles: true })),
    );
    await record.until('the note is kept', () => document.querySelector('.undo-line'));
    await record.close();
    const again = await surface('record.html?regime=CN&recordNo=DEMO-000001');
    await expect
      .poll(() => again.evaluate(() => document.querySelector('textarea')?.value))
      .toBe('asked the holder');
    await again.close();
    await page.close();
  });

  test('on the card: every decision answers, clears all cards with the same words, and is undone or explained there', async () => {
    const page = await browser.tab();
    await page.goto(search.url);
    await viewOf(browser, search.url);
    const before = await allBadges(browser, page, search.url);
    await openCard(page);
    await decideOnCard(page, 'Not a conflict');
    await poll('what was decided', async () =>
      (await textsOf(page, '.decided')).join().includes('set aside'),
    );
    await clickOurs(page, '.decided input');
    for (const key of 'toy replica') await page.press(key);
    await clickOurs(page, 'form.decided [type=submit]');
    const options = await browser.tab();
    await page.front();
    /** Another page's decisions are not heard of there: it is loaded anew, where it stands, for each look. */
    const decisions = async () => {
      await options.goto(browser.extensionPage('options.html'));
      await options.until('its sections', () => document.querySelector('#decisions'));
      return texts(options, '#decisions tbody tr');
    };
    await poll('the reason among the decisions', async () =>
      (await decisions()).some((row) => row.includes('toy replica')),
    );
    expect(await decisions()).toHaveLength(1);
    await pressOnCard(page, 'Undo');
    await poll('no decision', async () => (await decisions()).length === 0);
    await poll('as many badges as before', async () => (await badgesOn(page)) === before);

    for (const [name, kept] of [
      ['Authorised', 'Authorised'],
      ['Escalate', 'Escalated'],
    ] as const) {
      await decideOnCard(page, name);
      await poll(`${kept} among the decisions`, async () =>
        (await decisions()).some((row) => row.includes(kept)),
      );
    }
    // A change of mind leaves one decision.
    expect(await decisions()).toHaveLength(1);
    await pressOnCard(page, 'Undo');
    await poll('no decision', async () => (await decisions()).length === 0);
    await options.close();
    await page.close();
  });

  test('“open record” on the card shows the recordal on a page of its own', async () => {
    const page = await browser.tab();
    await page.goto(search.url);
    await viewOf(browser, search.url);
    await openCard(page);
    await pressOnCard(page, 'Open record');
    const options = await surface('options.html');
    const shown = () =>
      options.evaluate(async () => {
        const api = globalThis as never as Record<
          string,
          { tabs: { query(by: object): Promise<{ url?: string }[]> } }
        >;
        const tabs = await (api.browser ?? api.chrome)!.tabs.query({});
        return tabs.some(({ url }) => url?.includes('record.html?regime=CN&recordNo=DEMO-000001'));
      });
    await poll('the recordal on a page', shown);
    await options.evaluate(async () => {
      type Tabs = {
        query(by: object): Promise<{ id: number; url?: string }[]>;
        remove(id: number): Promise<void>;
      };
      const api = globalThis as never as Record<string, { tabs: Tabs }>;
      const { tabs } = (api.browser ?? api.chrome)!;
      for (const { id, url } of await tabs.query({})) if (url?.includes('record.html')) await tabs.remove(id);
    });
    await options.close();
    await page.close();
  });

  test('in the panel by keyboard: dismiss, authorise, watch and undo reach the open page', async () => {
    const page = await browser.tab();
    await page.goto(search.url);
    await viewOf(browser, search.url);
    const before = await allBadges(browser, page, search.url);
    const panel = await surface('sidepanel.html');
    await page.front();
    await panel.until('the findings', () => document.querySelectorAll('.line.row').length > 3);
    const key = (pressed: string) =>
      panel.evaluate(
        (pressed: string) => void document.dispatchEvent(new KeyboardEvent('keydown', { key: pressed })),
        pressed,
      );
    await key('d');
    await panel.until('said', () => document.querySelector('.last-step')?.textContent?.includes('set aside'));
    await poll('fewer badges', async () => (await badgesOn(page)) < before);
    await key('z');
    await poll('as many badges as before', async () => (await badgesOn(page)) === before);
    const says = (words: string) =>
      panel.until(
        words,
        (words: string) => document.querySelector('.last-step')?.textContent?.includes(words),
        words,
      );
    await says('taken back');
    for (const [pressed, said] of [
      ['e', 'kept in view'],
      ['a', 'authorised'],
    ] as const) {
      await key(pressed);
      await says(said);
      await key('z');
      await says('taken back');
    }
    await press(panel, 'button', 'my stock');
    await panel.until('the stock', () =>
      document.querySelector('.undo-line')?.textContent?.includes('in your stock'),
    );
    await panel.close();
    await page.close();
  });

  test('everything is erased and comes back on undo: decisions on the page, stock, alerts, own marks', async () => {
    const options = await surface('options.html');
    const kept = async () => [
      (await texts(options, '#alerts .list-card')).length,
      (await texts(options, '#own .marks li')).length,
      (await texts(options, '.stock li')).length > 0,
    ];
    await options.until('what was kept', () =>
      ['#alerts .list-card', '#own .marks li', '.stock li'].every((one) => document.querySelector(one)),
    );
    const before = await kept();
    await press(options, '#data button.danger');
    await press(options, '#data .confirm button.danger');
    await options.until(
      'all gone',
      () => !document.querySelector('.stock li, #alerts .list-card, #own .marks li'),
    );
    await press(options, '#data .undo-line button');
    await expect.poll(kept).toEqual(before);
    await options.close();
  });

  test('nothing was thrown anywhere', () => {
    expect(browser.errors).toEqual([]);
  });
});

test.each(only('firefox'))('what Chromium saves %s brings back', async () => {
  const first = await openChromium({});
  const options = await openOurs(first, 'options.html');
  await importList(options, SECOND);
  await typeInto(options, '#own textarea', 'Zephyra');
  await press(options, '#own form button');
  await typeInto(options, '#watchlist textarea', 'Nordlicht');
  await press(options, '#watchlist form button');
  await options.until('the watchlist', () => document.querySelector('#watchlist .marks li'));
  await typeInto(options, '#stock textarea', 'Quorvane socks');
  await press(options, '#stock button.primary');
  await options.until('the stock', () => document.querySelector('.stock li'));
  const saved = await savedBy(options, () => press(options, '#data button'));
  await first.close();

  const second = await openSharedFirefox({});
  const other = await openOurs(second, 'options.html');
  await other.until('that there are no own marks', () =>
    document.querySelector('#own')?.textContent?.includes('None yet.'),
  );
  expect(await texts(other, '#own .marks li')).toEqual([]);
  await giveFiles(other, '#data input[type=file]', [
    { name: 'saved.jsonl.gz', base64: Buffer.from(saved).toString('base64') },
  ]);
  await other.until('what it would bring', () => document.querySelector('#data .restore'));
  await press(other, '#data .restore button.primary');
  await other.until('it is back', () =>
    document.querySelector('#data')?.textContent?.includes('Brought back'),
  );
  for (const [where, what] of [
    ['#own .marks li', 'Zephyra'],
    ['#watchlist .marks li', 'Nordlicht'],
    ['.stock li', 'Quorvane socks'],
    ['#lists .list-card', 'my-list'],
  ] as const)
    await expect.poll(() => texts(other, where).then(String)).toContain(what);
  const record = await openOurs(second, 'record.html?regime=CN&recordNo=T2026-2');
  await record.until('the recordal', () => document.body.textContent?.includes('Squatter Trading Co.'));
  await second.close();
});

/** Takes a list in as a person does: chooses the file, looks at how it will be read, and confirms. */
async function importList(options: Tab, text: string): Promise<void> {
  await chooseList(options, { name: 'my-list.csv', text });
  await takeIn(options);
}
