import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import type { PageReading } from '../../lib/marketplaces/reading';
import { idsInSource } from './ids-in-source';

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

/** Shares of what was expected that was read, and of what was read that was expected; 1 where there is nothing. */
export interface Shares {
  recall: number;
  precision: number;
  missing: string[];
  extra: string[];
}

/** How well a page was read. Titles count only where they are the same letters; offers by their ids, too. */
export interface PageScore {
  page: ExpectedPage;
  reading: PageReading;
  mainFound: boolean;
  titles: Shares;
  /** Absent where no pattern finds the ids in the page's source. */
  ids?: Shares;
}

const folder = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));

/** Saved pages of real shops; they lie outside the repository, and not everywhere. */
export const havePages = existsSync(`${folder}expected.jsonl`);

export function expectedPages(): ExpectedPage[] {
  const lines = readFileSync(`${folder}expected.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

export function openExpected(page: ExpectedPage): Document {
  return openSavedPage(readFileSync(folder + page.file), page.url);
}

export function scorePage(page: ExpectedPage): PageScore {
  return scoreReading(page, readPage(openExpected(page), new URL(page.url)));
}

/** Holds a reading against what a person read on the page, and the ids against the page's source. */
export function scoreReading(page: ExpectedPage, reading: PageReading): PageScore {
  const titles = reading.listings.map((read) => folded(read.listing.title));
  const below = page.main.length > 0 ? titles.slice(1) : titles;
  const wanted = idsInSource(page.file, () => readFileSync(folder + page.file, 'utf8'));
  const ids = reading.listings.map(({ listing }) => listing.id).filter((id) => !id.startsWith('title:'));
  return {
    page,
    reading,
    mainFound: page.main.length === 0 || titles[0] === folded(MAIN_ON_PAGE[page.file] ?? page.main[0]!),
    titles: shares(page.list.map(folded).filter(isTitle), below, isSame),
    ...(wanted && { ids: shares(wanted, ids, (one, other) => one === other) }),
  };
}

function shares(
  expected: string[],
  given: string[],
  same: (read: string, wanted: string) => boolean,
): Shares {
  const [wanted, read] = [[...new Set(expected)], [...new Set(given)]];
  const missing = wanted.filter((one) => !read.some((each) => same(each, one)));
  const extra = read.filter((one) => !wanted.some((each) => same(one, each)));
  const part = (lost: string[], all: string[]): number =>
    all.length === 0 ? 1 : 1 - lost.length / all.length;
  return { recall: part(missing, wanted), precision: part(extra, read), missing, extra };
}

/** Titles that were copied from the document's head with the shop's name behind them, as the page itself has them. */
const MAIN_ON_PAGE: Record<string, string> = {
  'aliexpress/detail_shell_es_2024.html':
    'GaN-cargador USB tipo C de carga rápida para teléfono, adaptador de alimentación para iPhone 15, 14, Xiaomi, Samsung, enchufe de pared UE/EE. UU., 65W',
  '_generic/bestbuy_detail_ssd_2025.html': 'Crucial - P3 1TB Internal SSD PCIe Gen 3 x4 NVMe',
};

/** Place-holders that were copied along: the project must never read them as titles. */
const isTitle = (text: string): boolean => !/^(?:no products available|no goods|shop on ebay)$/i.test(text);

/** White space is one space. Between Han letters it is none: copies have some where the page marks the search word. */
function folded(text: string): string {
  return text
    .replaceAll('&amp;', '&')
    .replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A copy that is cut short stands for every title that begins so; a title that was read cut short stands for itself. */
function isSame(read: string, copied: string): boolean {
  const start = copied.replace(/\s?(?:…|\.\.\.)$/, '');
  return read === copied || (start !== copied && start !== '' && read.startsWith(start));
}
