import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Served, Tab, TestBrowser } from './browsers/browser';
import { captures, haveCaptures } from './captures';
import { highlightsOn, lookThrough, occurrences, pageText, sourceText } from './on-page';
import { expectOnToolbar, viewOf } from './page-state';

/** Marks of the demonstration list that are no ordinary words, so that every whole-word occurrence must be underlined. */
const PAGES = [
  {
    file: 'amazon/search_us_laptop_2025.html',
    marks: ['ASUS', 'Acer', 'Lenovo', 'Dell', 'Samsung'],
    titles: '[data-component-type="s-search-result"] [data-cy="title-recipe"] a h2',
  },
  {
    file: 'ebay/search_us_phone_2025.html',
    marks: ['Samsung', 'Motorola', 'Nokia'],
    titles: '.s-card .s-card__title',
  },
  {
    file: 'aliexpress/list_ru_headphones_2025.html',
    marks: ['Xiaomi', 'Sony', 'JBL'],
    titles: '[class*="RedSnippet__title"]',
  },
];
const [amazon, ebay, aliexpress] = captures(...PAGES.map(({ file }) => file));
const [captcha] = captures('aliexpress/blocked_captcha_2026.html');

describe.skipIf(!haveCaptures).each(BOTH)('real pages in %s (needs ../shared/pages)', (_, open) => {
  let browser: TestBrowser;
  let tab: Tab;
  const pages = [amazon, ebay, aliexpress, captcha].filter((page) => page !== undefined);

  beforeAll(async () => {
    const served: Served = Object.fromEntries(pages.map(({ url, html }) => [url, { html, scripts: false }]));
    browser = await open(served);
    tab = await browser.tab();
  });
  afterAll(() => browser?.close());

  describe.each(PAGES)('$file', ({ file, marks, titles }) => {
    const page = pages.find((one) => one.file === file);

    test('underlines every occurrence of a recorded mark, at its exact letters', async () => {
      await tab.goto(page?.url ?? '');
      await viewOf(browser, page?.url ?? '');
      await lookThrough(tab);
      const expected = await occurrences(tab, marks, titles);
      expect(expected.length).toBeGreaterThan(0);
      const wanted = new Set(marks.map((mark) => mark.toLowerCase()));
      const underlined = async () =>
        (await highlightsOn(tab)).filter(({ text }) => wanted.has(text.toLowerCase()));
      await expect.poll(underlined).toEqual(expect.arrayContaining(expected));
    });

    test('leaves every word of the page as it was', async () => {
      expect(squeezed(await pageText(tab))).toBe(squeezed(await sourceText(tab, page?.html ?? '')));
    });

    test('no word of the page leaves the browser', () => {
      const sent = browser.requests.map(({ url, body }) => decodeURIComponent(safely(url)) + body).join('\n');
      for (const title of page?.titles ?? []) expect(sent).not.toContain(title.slice(0, 40));
    });
  });

  test('a captcha is "not readable", never "nothing found"', async () => {
    await tab.goto(captcha?.url ?? '');
    const { state } = await viewOf(browser, captcha?.url ?? '');
    expect(state).toMatchObject({ status: 'unreadable', reason: 'captcha' });
    await expectOnToolbar(browser, captcha?.url ?? '', '?');
  });

  test('nothing failed along the way', () => {
    expect(browser.errors).toEqual([]);
  });
});

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** A lone % in an address must not end the check. */
const safely = (url: string) => url.replaceAll(/%(?![0-9a-f]{2})/gi, '%25');
