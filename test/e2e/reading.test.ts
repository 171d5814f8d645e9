import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Listing } from '../../lib/domain/listing';
import { readPage } from '../../lib/marketplaces';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { unlessAtHand } from '../at-hand';
import { BOTH } from './browsers/both';
import type { Served, Tab, TestBrowser } from './browsers/browser';
import { captures, haveCaptures } from './captures';
import { stateOnce } from './shop-cards';

/** Our own sample pages, and where they are at hand real ones with tangled markup: links in links, split titles. */
const SAMPLES = [
  'amazon/search',
  'amazon/detail',
  'ebay/search',
  '1688/search',
  'mercadolibre/search',
  'ozon/detail',
];
const REAL = [
  '1688/search_daily_goods_2026.html',
  'walmart/search_aaa_2024.html',
  'etsy/detail_blocks_2026.html',
];

const pages = [...SAMPLES.map(sample), ...(haveCaptures ? captures(...REAL) : [])].map(({ url, html }) => ({
  url: new URL(url).href,
  html,
}));

unlessAtHand(haveCaptures, 'real pages, read as on the command line', '../shared/pages');

describe.each(BOTH)('what the command line extracts is what the content script reads in %s', (_, open) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    const served: Served = Object.fromEntries(pages.map(({ url, html }) => [url, { html, scripts: false }]));
    browser = await open(served);
    tab = await browser.tab();
  });
  afterAll(() => browser?.close());

  test.each(pages)('$url', async ({ url, html }) => {
    await tab.goto(url);
    const extracted = readPage(openSavedPage(html, url), new URL(url));
    const { site, page, status, cards, readable } = extracted;
    const state = await stateOnce(browser, url, (now) => now.status === status && now.readable === readable);
    expect(state).toMatchObject({ site, page, status, cards, readable });
    expect(state.screened.map(({ listing }) => plain(listing))).toEqual(
      extracted.listings.map(({ listing }) => plain(listing)),
    );
  });
});

function sample(path: string): { url: string; html: string } {
  const { url } = JSON.parse(readFileSync(`test/pages/${path}/expected.json`, 'utf8'));
  return { url, html: readFileSync(`test/pages/${path}/page.html`, 'utf8') };
}

/** As it crosses the message channel. Scripts on pages read no pictures: nothing is judged by them, and their hooks weigh. */
function plain(listing: Listing): unknown {
  return { ...JSON.parse(JSON.stringify(listing)), images: [] };
}
