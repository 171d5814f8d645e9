import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourceOf } from '../../lib/sources/registry';
import { chooseList, takeIn } from './bring-list';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { choose, focusOn, openOurs, press, texts, typeInto } from './our-pages';

const GACC = sourceOf('CN')!.address!;
const LIST =
  'recordNo,mark,holder,classes,validFrom,validTo\nT2022-136490,ASICS,ASICS Corporation,25,2022-01-01,2032-01-01\n';

describe.each(BOTH)('the first minute in %s', (_, open) => {
  let browser: TestBrowser;
  /** Keys and buttons that a person pressed, typing not counted. */
  let presses = 0;

  beforeAll(async () => {
    browser = await open({});
  });
  afterAll(() => browser?.close());

  async function pressEnter(tab: Tab): Promise<void> {
    presses++;
    await tab.press('Enter');
  }

  /** Chooses as a person does who opens the list of countries and takes one: two presses. */
  async function chooseCustoms(tab: Tab, regime: string): Promise<void> {
    presses += 2;
    await choose(tab, '.customs-choice select', regime);
    await tab.until(
      'the register of that customs',
      (address: string) => document.querySelector('.source-facts a')?.getAttribute('href') === address,
      sourceOf(regime)!.address!,
    );
  }

  test('from the invented to the authority’s own register, with the brand copied: three presses', async () => {
    const welcome = await openOurs(browser, 'welcome.html');
    await welcome.front();
    await expect.poll(() => texts(welcome, '.demonstration').then(String)).toContain('invented');
    await chooseCustoms(welcome, 'CN');
    await expect
      .poll(() => texts(welcome, '.source-facts').then(String))
      .toContain('General Administration of Customs');
    await typeInto(welcome, '.look-up-at input', 'ASICS');
    const address = await browser.openedBy(() => pressEnter(welcome));
    expect(address).toBe(GACC);
    await expect.poll(() => browser.clipboard()).toBe('ASICS');
    await welcome.until('what to do there', () =>
      document.querySelector('.look-up-at [role=status]')?.textContent?.includes('ASICS'),
    );
    expect(presses).toBe(3);
    await welcome.close();
  });

  test('the look-up goes there too, from what no list has: one press', async () => {
    presses = 0;
    const popup = await openOurs(browser, 'popup.html');
    await popup.front();
    await typeInto(popup, 'input[type=search]', 'zzyzx');
    await focusOn(popup, '.look-up-at button');
    expect(await browser.openedBy(() => pressEnter(popup))).toBe(GACC);
    await expect.poll(() => browser.clipboard()).toBe('zzyzx');
    expect(presses).toBe(1);
    await popup.close();
  });

  test('the choice of the first page is that of the settings', async () => {
    const options = await openOurs(browser, 'options.html');
    const chosen = () =>
      options.evaluate(() => document.querySelector<HTMLSelectElement>('.customs-choice select')?.value);
    await expect.poll(chosen).toBe('CN');
    expect((await texts(options, '.customs-choice')).join()).not.toContain('Suggested');
    await expect
      .poll(async () => (await texts(options, '.other-registers .source-facts')).length)
      .toBeGreaterThan(15);
    await options.close();
  });

  test('the demonstration leaves when a real list comes, says so everywhere, and comes back on a press', async () => {
    const options = await openOurs(browser, 'options.html');
    await chooseList(options, { name: 'cn.csv', text: LIST });
    await takeIn(options);
    await options.until('that it left', () => document.querySelector('.demonstration-left'));
    const lists = () => texts(options, '.own-lists b');
    await expect.poll(lists).toEqual(['cn']);

    const popup = await openOurs(browser, 'popup.html');
    await popup.until('told in the popup', () => document.querySelector('.demonstration-left'));
    await popup.close();
    const panel = await openOurs(browser, 'sidepanel.html');
    await panel.until('told in the panel', () => document.querySelector('.demonstration-left'));

    await press(options, '.demonstration-left button');
    await options.until('both lists', () => document.querySelectorAll('.own-lists b').length === 2);
    expect((await lists()).sort()).toEqual(['cn', 'demo']);
    await panel.until('no longer told', () => !document.querySelector('.demonstration-left'));
    await expect.poll(async () => (await texts(panel, '.lists li')).length).toBe(2);
    await panel.close();

    // Another list does not send away again what the person wants here.
    await chooseList(options, { name: 'us.csv', text: LIST.replace('T2022-136490', 'TMK 11-00163') });
    await takeIn(options);
    await options.until('three lists', () => document.querySelectorAll('.own-lists b').length === 3);
    expect((await lists()).sort()).toEqual(['cn', 'demo', 'us']);
    await options.close();
  });

  test('the page for publishers comes with the extension', async () => {
    const page = await browser.tab();
    await page.goto(browser.extensionPage('publishers.txt'));
    expect(await page.evaluate(() => document.body.textContent)).toContain('Being listed as a publisher');
    await page.close();
  });

  test('no page and no background had anything to complain of', () => {
    expect(browser.errors).toEqual([]);
  });
});
