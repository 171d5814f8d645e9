import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import { poll, type Tab, type TestBrowser } from './browsers/browser';
import { collectedList, counterOf, counterSays, pressInPopup, pressOn, searchFor } from './collecting';
import { clickOurs } from './on-page';
import { openOurs } from './our-pages';
import { gridPage, type Register, reloadingPages } from './register-pages';

const GACC = 'http://202.127.48.145:8888/zscq/search/jsp/vBrandSearchIndex.jsp';
const OFFICE = 'https://register.example';
const register: Register = { hits: { KESTREL: 643, HERON: 40, OTTER: 0 }, rowsPerPage: 100 };
const small: Register = { hits: { LARCH: 25, ASPEN: 0 }, rowsPerPage: 10 };

/** A person has the customs' query open, presses once, and searches and turns pages as ever. */
describe.each(BOTH)('pages of a register taken in while they are turned, in %s', (_, open) => {
  let browser: TestBrowser;
  let page: Tab;
  let ours: Tab;

  beforeAll(async () => {
    const pages = Object.entries(reloadingPages(OFFICE, small));
    browser = await open({
      [GACC]: { html: gridPage(register), scripts: true },
      [`${GACC}?other`]: { html: gridPage(register), scripts: true },
      ...Object.fromEntries(pages.map(([url, html]) => [url, { html, scripts: true }])),
      'https://elsewhere.example/': { html: '<!doctype html><title>Elsewhere</title>', scripts: true },
    });
    ours = await openOurs(browser, 'options.html');
    page = await browser.tab();
    await page.goto(GACC);
  });
  afterAll(() => browser?.close());

  test('the press is offered on a register’s page, and nothing is taken before a search', async () => {
    await pressInPopup(browser, page, GACC, '.collect');
    await counterSays(page, 'turn the pages');
    expect(await collectedList(ours, GACC)).toBeUndefined();
  });

  test('each page that is turned to is counted, and its rows answer for what was searched', async () => {
    await searchFor(page, 'KESTREL', '#fuzzy');
    await counterSays(page, '100 of 643 taken, page 1 of 7');
    for (const at of [2, 3]) {
      await pressOn(page, '#next_gridPager');
      await counterSays(page, `${at}00 of 643 taken, page ${at} of 7`);
    }
    await expect.poll(async () => (await collectedList(ours, GACC))?.count).toBe(300);
    expect(await collectedList(ours, GACC)).toMatchObject({
      name: 'GACC – my queries',
      coverage: { queries: [{ words: 'KESTREL', field: 'mark', match: 'contains', hits: 643, taken: 300 }] },
    });
  });

  test('a background that ends between two pages loses none', async () => {
    await browser.stopBackground();
    for (const at of [4, 5, 6]) {
      await pressOn(page, '#next_gridPager');
      await counterSays(page, `${at}00 of 643 taken, page ${at} of 7`);
    }
    await pressOn(page, '#next_gridPager');
    await counterSays(page, '643 of 643 taken, page 7 of 7');
    await expect.poll(async () => (await collectedList(ours, GACC))?.count).toBe(643);
    expect((await collectedList(ours, GACC))?.coverage?.queries).toMatchObject([{ hits: 643, taken: 643 }]);
  });

  test('a search without a hit and an exact one are kept as what they are', async () => {
    await searchFor(page, 'OTTER', '#fuzzy');
    await counterSays(page, 'nothing in the register');
    await searchFor(page, 'HERON', '#exact');
    await counterSays(page, '1 of 1 taken');
    await expect.poll(async () => (await collectedList(ours, GACC))?.coverage?.queries.length).toBe(3);
    expect((await collectedList(ours, GACC))?.coverage?.queries.slice(1)).toMatchObject([
      { words: 'OTTER', match: 'contains', hits: 0, taken: 0 },
      { words: 'HERON', match: 'exact', hits: 1, taken: 1 },
    ]);
  });

  test('it asks nothing of any server, and ends when the person is done', async () => {
    expect(browser.requests.filter(({ url }) => !url.endsWith('/favicon.ico')).map(({ url }) => url)).toEqual(
      [GACC],
    );
    await clickOurs(page, 'button');
    await expect.poll(() => counterOf(page)).toBe('');
    await searchFor(page, 'HERON', '#fuzzy');
    await page.until('the answer', () => document.querySelectorAll('.jqgrow').length === 40);
    expect((await collectedList(ours, GACC))?.coverage?.queries).toHaveLength(3);
  });

  /**
   * Firefox lets nobody into a page that was loaded anew before the next press; there the popup is opened once more. It may
   * take the press for the page before, while the pages change: a person presses again where nothing came.
   */
  async function letIn(tab: Tab, url: string): Promise<void> {
    const isThere = (url: string) => location.href === url && document.readyState === 'complete';
    // A question that meets the change of pages fails, and is asked again.
    await poll(url, () => tab.evaluate(isThere, url).catch(() => false));
    if (browser.name !== 'firefox') return;
    let pressed = 0;
    await poll('the counter, after a press', async () => {
      if ((await counterOf(tab)) !== '') return true;
      if (Date.now() - pressed < 3_000) return false;
      pressed = Date.now();
      await browser.pressToolbarButton(url);
      return false;
    });
  }

  test('a site that loads anew for each page and each search is taken in too', async () => {
    const office = await browser.tab();
    await office.goto(`${OFFICE}/search`);
    await pressInPopup(browser, office, `${OFFICE}/search`, '.collect');
    await counterSays(office, 'turn the pages');
    await searchFor(office, 'LARCH', '#search');
    await letIn(office, `${OFFICE}/search?q=LARCH`);
    await counterSays(office, '10 of 25 taken, page 1');
    for (const at of [2, 3]) {
      await pressOn(office, '#next');
      await letIn(office, `${OFFICE}/search?q=LARCH&page=${at}`);
      await counterSays(office, `${Math.min(25, at * 10)} of 25 taken`);
    }
    await searchFor(office, 'ASPEN', '#search');
    await letIn(office, `${OFFICE}/search?q=ASPEN`);
    await counterSays(office, 'nothing in the register');
    await expect.poll(async () => (await collectedList(ours, OFFICE))?.coverage?.queries.length).toBe(2);
    const list = await collectedList(ours, OFFICE);
    expect(list).toMatchObject({ name: 'register.example – my queries', count: 25 });
    expect(list?.coverage?.queries).toMatchObject([
      { words: 'LARCH', field: 'mark', match: 'exact', hits: 25, taken: 25 },
      { words: 'ASPEN', field: 'mark', match: 'exact', hits: 0, taken: 0 },
    ]);

    await office.goto('https://elsewhere.example/');
    await office.goto(`${OFFICE}/search?q=LARCH`);
    await office.until('the answer', () => document.querySelectorAll('tbody tr').length === 10);
    expect(await counterOf(office)).toBe('');
    // Let in by a press, and asked: collecting is offered anew, and what stands there is not taken in.
    await browser.pressToolbarButton(`${OFFICE}/search?q=LARCH`);
    const popup = await browser.tab();
    await office.front();
    await popup.goto(browser.extensionPage('popup.html'));
    await popup.until('that it is offered anew', () => document.querySelector('.collecting .collect'));
    await popup.close();
    expect(await counterOf(office)).toBe('');
    expect((await collectedList(ours, OFFICE))?.coverage?.queries).toHaveLength(2);
    await office.close();
  });

  test('two tabs collect into one list, and one of them is taken back alone', async () => {
    const before = await collectedList(ours, GACC);
    const other = await browser.tab();
    await other.goto(`${GACC}?other`);
    await page.goto(GACC);
    await pressInPopup(browser, other, `${GACC}?other`, '.collect');
    await pressInPopup(browser, page, GACC, '.collect');
    await searchFor(other, 'HERON', '#fuzzy');
    await counterSays(other, '40 of 40 taken');
    await page.front();
    await searchFor(page, 'KESTREL', '#exact');
    await counterSays(page, '1 of 1 taken');
    const words = async () =>
      (await collectedList(ours, GACC))?.coverage?.queries.map((query) => `${query.words} ${query.match}`);
    await expect
      .poll(words)
      .toEqual([...['KESTREL contains', 'OTTER contains', 'HERON exact', 'HERON contains', 'KESTREL exact']]);
    expect((await collectedList(ours, GACC))?.count).toBe(683);
    await pressInPopup(browser, other, `${GACC}?other`, '.undo');
    await expect
      .poll(words)
      .toEqual([...['KESTREL contains', 'OTTER contains', 'HERON exact', 'KESTREL exact']]);
    expect((await collectedList(ours, GACC))?.count).toBe(before?.count);
    await counterSays(page, '1 of 1 taken');
    expect(browser.errors).toEqual([]);
  });
});
