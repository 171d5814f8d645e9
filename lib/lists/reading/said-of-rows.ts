import type { PagerReading } from '../../domain/result-page';
import { readPager } from './pager';

/** UTF-16 units of a text that may speak of the rows; a longer one is about something else. */
const LONGEST = 160;

/**
 * What a file itself says of how many rows there are, in its title, between its rows or around them on a page: "1 - 10 of
 * 643", 第 1 页 共 40 页. Nothing is counted twice: pages that were put one behind the other each say it.
 */
export class SaidOfRows {
  private hits = 0;
  private pages = 0;
  private readonly seen = new Set<number>();

  /** A text beside the rows. */
  hear(text: string): void {
    if (text.length <= LONGEST && /\d|[０-９]/.test(text)) this.told(readPager(text));
  }

  /** What a program wrote around the rows. */
  told({ hits = 0, pages = 0, page }: PagerReading): void {
    this.hits = Math.max(this.hits, hits);
    this.pages = Math.max(this.pages, pages);
    if (page !== undefined) this.seen.add(page);
  }

  /** Of what these rows are a part; undefined where nothing says that there are more. */
  moreThan(rows: number): { rows: number } | { pages: number } | undefined {
    if (this.hits > rows) return { rows: this.hits };
    const left = this.hits === 0 && this.pages > Math.max(1, this.seen.size);
    return left ? { pages: this.pages } : undefined;
  }
}

/** Whether a text that stands alone in a row speaks of the rows, and is none. */
export function speaksOfRows(text: string): boolean {
  if (text.length > LONGEST || !/\d|[０-９]/.test(text)) return false;
  const { hits, pages } = readPager(text);
  return hits !== undefined || pages !== undefined;
}
