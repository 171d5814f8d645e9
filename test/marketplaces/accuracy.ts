import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPage } from '../../lib/marketplaces/index';
import type { PageReading } from '../../lib/marketplaces/reading';
import { openSavedPage } from '../../lib/marketplaces/saved-page';

/** One saved page and what a person read on it. */
export interface ExpectedPage {
  file: string;
  url: string;
  kind: string;
  main: string[];
  list: string[];
  brand_text: string;
  /** Names and brands of the products that the page's JSON-LD describes. */
  jsonld: [string, string][];
}

/** How well a page was read: the share of expected titles found, and of read titles that were expected. */
export interface PageScore {
  page: ExpectedPage;
  reading: PageReading;
  mainFound: boolean;
  missing: string[];
  extra: string[];
  recall: number;
  precision: number;
}

const folder = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));

/** Saved pages of real shops; they lie outside the repository, and not everywhere. */
export const havePages = existsSync(`${folder}expected.jsonl`);

export function expectedPages(): ExpectedPage[] {
  const lines = readFileSync(`${folder}expected.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

function openExpected(page: ExpectedPage): Document {
  return openSavedPage(readFileSync(folder + page.file), page.url);
}

export function scorePage(page: ExpectedPage): PageScore {
  const reading = readPage(openExpected(page), new URL(page.url));
  const titles = reading.listings.map((read) => fold(read.listing.title));
  const main = page.main.map(fold);
  const named = page.jsonld.some(([name]) => fold(name) === titles[0]);
  const mainFound =
    main.length === 0 || named || sameTitle(titles[0] ?? '', main[0]!) || isWithShopName(main[0]!, titles[0]);
  const wanted = [...new Set(page.list.map(fold))].filter((title) => !PLACEHOLDER.test(title));
  const listed = [...new Set(main.length > 0 ? titles.slice(1) : titles)];
  const missing = wanted.filter((title) => !listed.some((read) => sameTitle(read, title)));
  const extra = listed.filter((read) => !wanted.some((title) => sameTitle(read, title)));
  const recall = wanted.length === 0 ? 1 : 1 - missing.length / wanted.length;
  const precision = listed.length === 0 ? 1 : 1 - extra.length / listed.length;
  return { page, reading, mainFound, missing, extra, recall, precision };
}

/** Place-holders that the person copied along; the project must never read them as titles. */
const PLACEHOLDER = /^(?:no products available|no goods|shop on ebay)$/i;

function fold(text: string): string {
  // Where the page marks the search word, the person's copy has spaces that the page does not show.
  return text
    .replaceAll('&amp;', '&')
    .replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Some mains were copied from the document's head with the shop's name behind; it is no part of the title. */
function isWithShopName(copied: string, read: string | undefined): boolean {
  return (
    read !== undefined &&
    read.length > 10 &&
    /^\s[-|] (?:AliExpress|Best Buy|Temu)/.test(copied.slice(read.length)) &&
    copied.startsWith(read)
  );
}

/** A title may be cut short with an ellipsis on either side. */
function sameTitle(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [one, other].map((title) => title.replace(/\s?(?:…|\.\.\.)$/, ''));
  return (one !== a || other !== b) && a !== '' && b !== '' && (a!.startsWith(b!) || b!.startsWith(a!));
}
