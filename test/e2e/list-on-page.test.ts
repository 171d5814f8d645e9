import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { press, texts, typeInto } from './our-pages';

const QUERY = 'https://query.customs.example/search';
const NEWS = 'https://news.example/';

/** A person has the customs query open and takes in what it shows; nothing else gives the right to that tab. */
describe.each(BOTH)('the list on a page, in %s', (_, open) => {
  let browser: TestBrowser;
  let page: Tab;

  beforeAll(async () => {
    browser = await open({
      [QUERY]: { html: readFileSync('test/lists/pages/customs-query.html', 'utf8'), scripts: true },
      [NEWS]: { html: '<!doctype html><title>News</title><p>No table here', scripts: true },
    });
    page = await browser.tab();
    await page.goto(QUERY);
  });
  afterAll(() => browser?.close());

  /** Presses the popup's button over the page, and goes where it leads. */
  async function takeList(): Promise<Tab> {
    await page.front();
    const popup = await browser.tab();
    await page.front();
    await popup.goto(browser.extensionPage('popup.html'));
    await press(popup, '.read-list');
    const options = await browser.tab();
    await options.goto(browser.extensionPage('privacy.html'));
    await options.goto(await options.evaluate(openedOptions));
    await options.until('what became of it', () =>
      document.querySelector('.import-preview, .import [aria-live] .ill'),
    );
    return options;
  }

  test('without a press on the toolbar button the page stays closed, and that is told', async () => {
    const options = await takeList();
    const said = await options.evaluate(() => document.querySelector('.import .ill')?.textContent);
    expect(said).toContain('The browser lets no extension read that page');
    await options.close();
  });

  test('with it the grid is shown as it will be read: hidden columns, cut texts, figurative and refused rows', async () => {
    await page.front();
    await browser.pressToolbarButton(QUERY);
    const options = await takeList();
    const text = await options.evaluate(() => document.querySelector('.import-preview')!.textContent ?? '');
    expect(text).toContain('query.customs.example');
    expect(text).toContain('All 3 rows were looked at: 2 understood + 1 not understood = 3.');
    for (const column of [
      'Mark: RECORD_NAME',
      'Nice classes: PRODUCT_TYPE',
      'In force until: RECORD_END_DATE',
    ])
      expect(text).toContain(column);

    await press(options, '.import-preview [type="submit"]');
    await options.until('the account', () => document.querySelector('.import .report'));
    const account = await options.evaluate(
      () => document.querySelector('.import .report')!.textContent ?? '',
    );
    expect(account).toContain('2 taken in + 1 refused = 3 rows read.');
    await options.until('the list', () =>
      document.querySelector('.list-cards')?.textContent?.includes('read from a page'),
    );
    const card = await options.evaluate(
      () =>
        [...document.querySelectorAll('.list-card')].find((one) => one.textContent?.includes('query.customs'))
          ?.textContent,
    );
    expect(card).toContain('2 recordals');
    expect(card).toContain('1 without a word');
    await options.close();
  });

  test('its marks are found at once, with the holder’s whole name', async () => {
    const popup = await browser.tab();
    await popup.goto(browser.extensionPage('popup.html'));
    await typeInto(popup, 'input[type="search"]', 'quorvane');
    await popup.until('the recordal', () =>
      document.querySelector('.matches')?.textContent?.includes('阔万有限责任公司上海分公司'),
    );
    await expect.poll(() => texts(popup, '.matches').then(String)).toContain('T2024-50578');
    await popup.close();
  });

  test('the next page of the query is added, not put in its place', async () => {
    await page.evaluate(() => {
      const cell = (id: string) =>
        document.querySelectorAll<HTMLElement>(`[aria-describedby="searchlist_${id}"]`)[2]!;
      cell('RECORD_NUM').textContent = 'T2024-50580';
    });
    const options = await takeList();
    const chosen = () =>
      options.evaluate(() => document.querySelector('.namesake input:checked')?.parentElement?.textContent);
    await expect.poll(chosen).toBe('Add these rows to it');
    await press(options, '.import-preview [type="submit"]');
    await options.until('the account', () => document.querySelector('.import .report'));
    const account = await options.evaluate(
      () => document.querySelector('.import .report')!.textContent ?? '',
    );
    expect(account).toContain('3 taken in + 0 refused = 3 rows read.');
    expect(account).toContain('now holds 3 recordals');
    await options.close();
  });

  test('a page without a table is told to be one', async () => {
    await page.goto(NEWS);
    await page.front();
    await browser.pressToolbarButton(NEWS);
    const options = await takeList();
    expect(await options.evaluate(() => document.querySelector('.import .ill')?.textContent)).toContain(
      'That page shows no table.',
    );
    expect(browser.errors).toEqual([]);
  });
});

/** The address of the options that the popup opened; their tab makes way for one that the test holds. */
async function openedOptions(): Promise<string> {
  const { browser: firefox, chrome } = globalThis as unknown as Record<string, { tabs: Tabs }>;
  const { tabs } = (firefox ?? chrome)!;
  for (;;) {
    const opened = (await tabs.query({})).find(({ url }) => url?.includes('list-in-tab='));
    if (opened) {
      await tabs.remove(opened.id);
      return opened.url!;
    }
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

interface Tabs {
  query(all: object): Promise<{ id: number; url?: string }[]>;
  remove(id: number): Promise<void>;
}
