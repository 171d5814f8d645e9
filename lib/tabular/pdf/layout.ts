import { linesOf } from './lines';
import type { PdfPage } from './page';
import { across, type Span, spanAt } from './spans';

/** How lines make rows where no rules part them. */
export interface Layout {
  /** The column that most lines of several cells fill, the first of equals. */
  key: number;
  /** What lines of one cell are apart at most; undefined where rows are no further apart. */
  leading: number | undefined;
}

/** The layout of pages with the same columns. O(texts · columns). */
export function layoutOf(pages: readonly PdfPage[], columns: readonly Span[]): Layout {
  const counts = columns.map(() => 0);
  const inCells: number[] = [];
  const apartBy: number[] = [];
  for (const { texts } of pages) {
    const last = columns.map(() => Number.NaN);
    let above = Number.NaN;
    for (const { base, texts: line } of linesOf(texts)) {
      const filled = new Set(line.map((text) => spanAt(columns, across(text))));
      for (const column of filled) {
        if (column < 0) continue;
        if (filled.size > 1) counts[column]!++;
        if (base > last[column]!) inCells.push(base - last[column]!);
        last[column] = base;
      }
      if (base > above) apartBy.push(base - above);
      above = base;
    }
  }
  const most = Math.max(0, ...counts);
  // Of the distances in a column, those of wrapped lines are the least that is common.
  const least = inCells.sort((a, b) => a - b)[Math.floor(inCells.length * COMMON)] ?? 0;
  const leading = least * 1.1;
  const parted = apartBy.filter((distance) => distance > leading).length;
  const wrapped = inCells.filter((distance) => distance <= leading).length;
  const apart = parted >= most * 0.25 && wrapped < inCells.length * 0.95;
  return { key: counts.indexOf(most), leading: apart ? leading : undefined };
}

/** The share of distances that are less by chance: raised letters, two fonts in one line. */
const COMMON = 0.05;
