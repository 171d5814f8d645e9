import type { CellRow } from '../../tabular/delimited';

/** Share of rows wider than their header from which on it is the header that lacks headings. */
const USUAL = 0.1;

/** Cells that a row of a text may have; undefined where rows are wider than their header anyway. */
export function mostCells(headers: readonly string[], sample: readonly CellRow[]): number | undefined {
  if (headers.length < 2) return undefined;
  const wide = sample.filter(({ cells }) => filledTo(cells) > headers.length).length;
  return wide > 1 && wide > sample.length * USUAL ? undefined : headers.length;
}

const filledTo = (cells: readonly string[]) => cells.findLastIndex((cell) => cell.trim() !== '') + 1;

/**
 * The cells of a row that a separator inside a cell without quotation marks made wider than its header: put together again
 * where the blank behind the comma tells which ("Acme Co., Ltd."), as they are where the row is not wider, undefined where nobody
 * knows. Taken as they stand, all behind that cell would be read from the wrong columns, the first day of a term as its last.
 */
export function asWideAs(
  most: number | undefined,
  cells: readonly string[],
  delimiter: string,
): readonly string[] | undefined {
  if (most === undefined) return cells;
  const filled = filledTo(cells);
  if (filled <= most) return cells;
  const joined: string[] = [];
  for (const cell of cells.slice(0, filled)) {
    if (joined.length > 0 && /^ \S/.test(cell)) joined[joined.length - 1] += `${delimiter}${cell}`;
    else joined.push(cell);
  }
  return joined.length === most ? joined : undefined;
}
