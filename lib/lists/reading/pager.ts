import type { PagerReading } from '../../domain/result-page';
import { pagesAlone } from './page-numbers';
import { LAST_PAGES, PAGES, SPAN, TOTALS } from './pager-words';

/** UTF-16 units of a pager's text that are looked at. */
const LONGEST = 600;

/**
 * What a pager says: rows in all, which page, of how many pages, as registers of many languages write it.
 * Only what is said: nothing is counted, and what contradicts itself is left out. O(length), of which 600 units count.
 */
export function readPager(text: string): PagerReading {
  const said = plainNumbers(text);
  const alone = pagesAlone(said);
  if (alone) return alone;
  const span = SPAN.exec(said);
  const [, at, of] = firstOf(PAGES, said);
  const [, last] = of === undefined ? firstOf(LAST_PAGES, said) : [];
  const rest = said.replace(span?.[0] ?? '\0', ' ');
  const total = span?.[3] ?? firstOf(TOTALS, withoutPages(rest))[1];
  const reading: PagerReading = {};
  if (total !== undefined) reading.hits = Number(total);
  const shown = span && spanOf(span);
  const pages = Number(of ?? last ?? 0) || (shown?.pages ?? 0);
  if (pages > 0) reading.pages = pages;
  const page = Number(at ?? 0) || (shown?.page ?? (shown && pages) ?? 0);
  if (page > 0 && (pages === 0 || page <= pages)) reading.page = page;
  return reading;
}

/**
 * The page that rows are, and of how many: all but the last are equally long. The last alone does not tell; undefined where
 * the numbers are no such span.
 */
function spanOf(span: RegExpExecArray): { page?: number; pages?: number } | undefined {
  const [first, last, hits] = [1, 2, 3].map((group) => Number(span[group])) as [number, number, number];
  const rows = last - first + 1;
  if (first < 1 || rows < 1 || last > hits) return undefined;
  if (last === hits) return first === 1 ? { page: 1, pages: 1 } : {};
  const isWhole = (first - 1) % rows === 0;
  return isWhole ? { page: (first - 1) / rows + 1, pages: Math.ceil(hits / rows) } : undefined;
}

const firstOf = (forms: readonly RegExp[], text: string): (string | undefined)[] => {
  for (const form of forms) {
    const found = form.exec(text);
    if (found) return found;
  }
  return [];
};

/** How many rows a page holds is no number of hits. */
const withoutPages = (text: string): string =>
  text
    .replace(
      /(?:每页|每頁|per page|на странице|show(?!ing|n)|показать)[^\d]{0,12}\d{1,5} ?(?:条|條|项|entries|записей)?/gi,
      ' ',
    )
    .replace(/\d{1,5} ?(?:条|條|项)? ?\/ ?(?:页|頁|page)/gi, ' ');

/** Full-width digits and the signs that part thousands made plain, blanks folded. */
function plainNumbers(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/(\d)[,\u00a0\u202f'’](?=\d{3}(?!\d))/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/(?<=(?:из|of|共|[:：]) ?\d{1,3}) (?=\d{3}(?!\d))/gi, '');
}
