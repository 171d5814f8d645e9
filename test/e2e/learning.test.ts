import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LearningData } from '../../lib/learning/learning-data';
import { inFull, type SaidOnce } from '../../lib/messages/said-once';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { askAsOwnPage } from './in-content-script';
import { openOurs, press, texts } from './our-pages';
import { viewOf } from './page-state';
import { shopPage } from './shop-cards';

/** Words of the packaged list, which a page may know as well as we do. */
const MARKS = readFileSync('public/demonstration-list.jsonl', 'utf8')
  .split('\n')
  .flatMap((line) => (/^[A-Z]{5,}$/.exec(JSON.parse(line || '{}').markText ?? '') ?? []).slice(0, 1));
const PLANTED = MARKS.slice(0, 30);
const BEHIND = MARKS.slice(30, 40);

/** A card in Amazon's structure that names its brand above the title. */
const branded = (asin: string, title: string): string =>
  `<div data-component-type="s-search-result" data-asin="${asin}"><div data-cy="title-recipe">
    <div class="a-row"><h2>Homely</h2></div><a class="a-link-normal" href="/x/dp/${asin}"><h2><span>${title}</span></h2></a></div></div>`;

const planting = (marks: string[], from: number) =>
  shopPage(
    marks
      .flatMap((mark, at) =>
        [0, 1, 2].map((copy) => branded(`B${from + at * 10 + copy}`, `${mark} cup ${copy}`)),
      )
      .join(''),
  );

const COM = 'https://www.amazon.com/s?k=cups';
const AGAIN = 'https://www.amazon.com/s?k=mugs';
const DE = 'https://www.amazon.de/s?k=tassen';
const NOT_SEEN = 'https://www.amazon.co.uk/s?k=cups';
const PAGES = {
  [COM]: planting(PLANTED, 100_000_000),
  [AGAIN]: planting(PLANTED, 200_000_000),
  [DE]: planting(PLANTED, 300_000_000),
  [NOT_SEEN]: planting(BEHIND, 400_000_000),
};

describe.each(BOTH)('what pages teach, in %s', (_, open) => {
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await open(PAGES);
    tab = await browser.tab();
    await tab.goto(COM);
    await viewOf(browser, COM);
  });
  afterAll(() => browser?.close());

  async function verdicts(): Promise<string[][]> {
    const listings = [...PLANTED, ...BEHIND].map((mark, at) => ({
      ...{ id: String(at), site: 'ebay', url: '', title: `${mark} running shoes for men`, images: [] },
    }));
    const { answer } = await askAsOwnPage(browser, { kind: 'screen', ask: { listings } });
    return inFull(answer as SaidOnce).map(({ findings }) =>
      findings.map(({ recordNo, outcome, confidence }) => `${recordNo} ${outcome} ${confidence}`),
    );
  }

  async function learned(): Promise<LearningData['words']> {
    const { answer } = await askAsOwnPage(browser, { kind: 'learning', ask: null });
    return (answer as { learning: LearningData }).learning.words;
  }

  async function visit(url: string): Promise<void> {
    await tab.front();
    await tab.goto(url);
    const { state } = await viewOf(browser, url);
    expect(state.screened).toHaveLength(state.readable);
  }

  test('a page that plants marks, on ever new hosts of its site, changes no verdict elsewhere', async () => {
    const before = await verdicts();
    for (const url of [COM, AGAIN, DE]) await visit(url);
    await expect.poll(async () => (await learned()).length).toBeGreaterThan(PLANTED.length / 2);
    const words = await learned();
    expect(new Set(words.flatMap(([, sites]) => sites.map(([site]) => site)))).toEqual(new Set(['amazon']));
    expect(await verdicts()).toEqual(before);
  });

  test('a page that nobody looks at teaches nothing', async () => {
    const other = await browser.tab();
    await other.front();
    await tab.goto(NOT_SEEN);
    await viewOf(browser, NOT_SEEN);
    const known = (await learned()).map(([word]) => word);
    expect(known.filter((word) => BEHIND.some((mark) => mark.toLowerCase() === word))).toEqual([]);
    await other.close();
  });

  test('the options show what was learned, word by word; one is forgotten and comes back, then all', async () => {
    const options = await openOurs(browser, 'options.html');
    const rows = () => texts(options, '.learning tbody tr');
    await expect.poll(async () => (await rows()).length).toBeGreaterThan(PLANTED.length / 2);
    const before = await rows();
    expect(before[0]).toMatch(/amazon 9 titles, the brand in 0/);
    await press(options, '.learning tbody button');
    await expect.poll(rows).toEqual(before.slice(1));
    await press(options, '.learning .undo-line button');
    await expect.poll(rows).toEqual(before);
    await press(options, '.learning .buttons button');
    await expect.poll(rows).toEqual([]);
    expect(await learned()).toEqual([]);
    await press(options, '.learning .undo-line button');
    await expect.poll(rows).toEqual(before);
  });

  test('nothing failed along the way', () => {
    expect(browser.errors).toEqual([]);
  });
});
