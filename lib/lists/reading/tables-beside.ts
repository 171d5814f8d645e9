import { nameKey } from '../../domain/name-key';
import type { CellRow } from '../../tabular/delimited';
import { isHeader } from './header-row';

/** Tables that stand beside each other under one row of headings: how wide each is, and where each begins. */
export interface TablesBeside {
  starts: number[];
  width: number;
}

/** Headings of one table at least; one alone, as a mark in words and in a picture, makes no second table. */
const FEWEST = 2;

/**
 * Whether a row of headings repeats all of its headings in their order, once or more, with or without blanks between: a list
 * that was set in several columns to fit a page. Undefined for any other. O(headings).
 */
export function tablesBeside(headers: readonly string[]): TablesBeside | undefined {
  const keys = headers.map(nameKey);
  const from = keys.findIndex((key) => key !== '');
  const again = from < 0 ? -1 : keys.indexOf(keys[from]!, from + 1);
  if (again < 0) return undefined;
  const first = keys.slice(from, again);
  const headings = first.filter((key) => key !== '');
  const width = first.findLastIndex((key) => key !== '') + 1;
  const table = keys.slice(from, from + width);
  if (headings.length < FEWEST || new Set(headings).size < headings.length) return undefined;
  if (!isHeader(headers.slice(from, from + width))) return undefined;
  const starts: number[] = [];
  for (let at = from; at < keys.length; ) {
    if (keys[at] === '') {
      at++;
      continue;
    }
    if (!table.every((key, column) => keys[at + column] === key)) return undefined;
    starts.push(at);
    at += width;
  }
  return starts.length > 1 ? { starts, width } : undefined;
}

/** Rows of tables beside each other as rows of one: first all of the first table, then those of the next. O(cells). */
export function oneBelowTheOther(rows: readonly CellRow[], { starts, width }: TablesBeside): CellRow[] {
  return starts.flatMap((start, table) =>
    rows.flatMap((row) => {
      const cells = row.cells.slice(start, start + width);
      // A table that is shorter than the first one has no row here; one text alone is of all of them.
      const isThere = table === 0 ? row.cells.some(isFilled) : cells.some(isFilled);
      return isThere ? [{ ...row, cells }] : [];
    }),
  );
}

const isFilled = (cell: string) => cell.trim() !== '';
