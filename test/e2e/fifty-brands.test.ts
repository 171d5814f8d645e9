import { appendFileSync, mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { collectedList, counterSays, pressInPopup, pressOn, searchFor } from './collecting';
import { choose, openOurs, press, texts, typeInto } from './our-pages';
import { gridPage } from './register-pages';
import { card, conflicts, shopPage, stateOnce } from './shop-cards';

const GACC = 'http://202.127.48.145:8888/zscq/search/jsp/vBrandSearchIndex.jsp';
const SHOP = 'https://www.amazon.com/s?k=stock';
const PAGES = 7;
const ROWS = 3;

/** Fifty words that no list has, two syllables each. */
const BRANDS = ['ZOR', 'VEX', 'QUL', 'TRA', 'MIV', 'PLO', 'GRU', 'XEN', 'DAV', 'KIB'].flatMap((head) =>
  ['ANTO', 'ELVIK', 'IRUMA', 'OSTEL', 'UNDRA'].map((tail) => head + tail),
);

/** A seller looks the brands of their stock up in the customs' own query, turns all pages, and opens their shop. */
describe.each(BOTH)('fifty brands of seven pages, in %s', (_, open) => {
  let browser: TestBrowser;
  let page: Tab;

  beforeAll(async () => {
    const hits = Object.fromEntries(BRANDS.map((brand) => [brand, PAGES * ROWS]));
    const offers = [...BRANDS, 'PLAIN'].map((brand, at) => card(`B0${at}`, `${brand} running shirt for men`));
    browser = await open({
      [GACC]: { html: gridPage({ hits, rowsPerPage: ROWS }), scripts: true },
      [SHOP]: shopPage(offers.join('')),
    });
    page = await browser.tab();
    await page.goto(GACC);
  });
  afterAll(() => browser?.close());

  test('are looked up with two presses to begin, and one for each page', { timeout: 300_000 }, async () => {
    const begun = performance.now();
    let presses = 2;
    await pressInPopup(browser, page, GACC, '.collect');
    await counterSays(page, 'turn the pages');
    for (const brand of BRANDS) {
      await searchFor(page, brand, '#fuzzy');
      await counterSays(page, `${ROWS} of ${ROWS * PAGES} taken, page 1 of ${PAGES}`);
      for (let at = 2; at <= PAGES; at++) {
        await pressOn(page, '#next_gridPager');
        await counterSays(page, `${at * ROWS} of ${ROWS * PAGES} taken, page ${at} of ${PAGES}`);
      }
      presses += PAGES;
    }
    const ours = await openOurs(browser, 'options.html');
    await expect
      .poll(async () => (await collectedList(ours, GACC))?.count)
      .toBe(BRANDS.length * PAGES * ROWS);
    const { coverage } = (await collectedList(ours, GACC))!;
    expect(coverage?.queries.map(({ words, hits, taken }) => [words, hits, taken])).toEqual(
      BRANDS.map((brand) => [brand, PAGES * ROWS, PAGES * ROWS]),
    );
    note(`${browser.name}: ${presses} presses, ${Math.round((performance.now() - begun) / 1000)} s`);
  });

  test('and are found in the shop from then on', async () => {
    const shop = await browser.tab();
    await shop.goto(SHOP);
    const state = await stateOnce(browser, SHOP, (now) => now.screened.length === BRANDS.length + 1);
    expect(conflicts(state)).toEqual(BRANDS.map((brand) => `${brand} running shirt for men`));
    expect(browser.errors).toEqual([]);
  });

  test('and are ticked off on the list of what to look up', async () => {
    const options = await openOurs(browser, 'options.html#toLookUp');
    const stock = BRANDS.flatMap((brand) => [`${brand} running shirt`, `${brand} rain coat`]);
    await typeInto(options, '#stock textarea', stock.join('\n'));
    await press(options, '#stock button.primary');
    await choose(options, VIEW, 'done');
    const ticked = async () => new Set(await texts(options, '#toLookUp li .standing-of-word'));
    await expect.poll(async () => [...(await ticked())].join()).toMatch(/^Looked up on [^:]+: 21 recordals$/);
    await choose(options, VIEW, 'due');
    await expect.poll(ticked).toEqual(new Set());
  });
});

/** Chooses which words of the list of what to look up are shown. */
const VIEW = '#toLookUp select[name=view]';

/** What it took, for whoever reads a run. */
function note(line: string): void {
  mkdirSync('test/output', { recursive: true });
  appendFileSync('test/output/fifty-brands.txt', `fifty brands, seven pages each: ${line}\n`);
}
