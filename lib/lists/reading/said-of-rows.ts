import type { PagerReading } from '../../domain/result-page';
import { readPager } from './pager';
import { type More, saysThereIsMore } from './part-words';

/** UTF-16 units of a text that may speak of the rows; a longer one is about something else. */
const LONGEST = 160;
/** Rows below a heading that fill a sheet of .xls or .xlsx to its last line: what did not fit was dropped when it was written. */
const FULL_SHEETS = new Set([65_535, 1_048_575]);

/**
 * What a file itself says of how many rows there are, in its title, between its rows or around them on a page: "1 - 10 of
 * 643", 第 1 页 共 40 页. Nothing is counted twice: pages that were put one behind the other each say it.
 */
export class SaidOfRows {
  private hits = 0;
  private pages = 0;
  private readonly more = new Set<More>();
  private readonly seen = new Set<number>();

  /** A text beside the rows. */
  hear(text: string): void {
    if (text.length > LONGEST) return;
    const more = saysThereIsMore(text);
    if (more) this.more.add(more);
    // "The first 100 results" are not all that there are.
    if (more !== 'left-out' && /\d|[０-９]/.test(text)) this.told(readPager(text));
  }

  /** The text of a row that is none of the list: dots alone say that rows were left out. */
  hearRow(text: string): void {
    if (DOTS.test(text)) this.more.add('left-out');
    else this.hear(text);
  }

  /** What a program wrote around the rows. */
  told({ hits = 0, pages = 0, page }: PagerReading): void {
    this.hits = Math.max(this.hits, hits);
    this.pages = Math.max(this.pages, pages);
    if (page !== undefined) this.seen.add(page);
  }

  /** The rows are the answer to a search, or what a filter left. */
  answersQuery(): void {
    this.more.add('query');
  }

  /** Of what these rows are a part; undefined where nothing says that there are more. */
  moreThan(rows: number): { rows: number } | { pages: number } | { more: More } | undefined {
    if (this.hits > rows) return { rows: this.hits };
    if (this.more.has('left-out')) return { more: 'left-out' };
    if (this.more.has('query')) return { more: 'query' };
    if (this.hits > 0) return undefined;
    if (FULL_SHEETS.has(rows)) return { more: 'left-out' };
    if (this.pages > Math.max(1, this.seen.size)) return { pages: this.pages };
    // A number goes before words that stand on every page of a site, "next" on the last one too.
    return this.more.size > 0 && this.pages === 0 ? { more: 'further-page' } : undefined;
  }
}

const DOTS = /^[\s.…⋮|]{0,200}(?:…|\.{2}|⋮)[\s.…⋮|]{0,200}$/u;

/** Whether a text that stands alone in a row speaks of the rows, and is none. */
export function speaksOfRows(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (saysThereIsMore(text)) return true;
  if (!/\d|[０-９]/.test(text)) return false;
  const { hits, pages } = readPager(text);
  return hits !== undefined || pages !== undefined;
}
