import type { CellRow } from './delimited';

/**
 * How surely a row heads the table that the caller looks for: 0 where it heads none, and more the surer it is. A file
 * may hold several tables; only its caller knows what a list or a listing is called.
 */
export type HeaderRating = (cells: readonly string[]) => number;

/** Rows that may be above a header: titles, dates, notes. */
export const HEADER_WITHIN = 30;

/** Where the surest header is among the first rows, the first of equals; `at` is -1 where none rates above 0. */
export function surestHeader(rows: readonly CellRow[], rate: HeaderRating): { at: number; rating: number } {
  let surest = { at: -1, rating: 0 };
  for (const [at, { cells }] of rows.slice(0, HEADER_WITHIN).entries()) {
    const rating = rate(cells);
    if (rating > surest.rating) surest = { at, rating };
  }
  return surest;
}

/** The table with the surest header, the first of equals; undefined where no table has one. O(tables), 30 rows of each. */
export function soughtTable<T extends { rows: readonly CellRow[] }>(
  tables: readonly T[],
  rate: HeaderRating,
): T | undefined {
  let sought: { table?: T; rating: number } = { rating: 0 };
  for (const table of tables) {
    const { rating } = surestHeader(table.rows, rate);
    if (rating > sought.rating) sought = { table, rating };
  }
  return sought.table;
}
