import type { CellRow } from './delimited';
import { type HeaderRating, soughtTable, surestHeader } from './header-rating';

export interface NamedSheet {
  name: string;
  rows: CellRow[];
  /** Whoever opens the file does not see it. */
  hidden?: boolean;
}

/** Sheets that hold the same kind of rows, as one table. */
export interface JoinedSheets {
  rows: CellRow[];
  /** The sheets that were read, in their order below each other. */
  joined: string[];
  leftOut: string[];
}

/**
 * The sheet with the surest header, and below it the rows of every other sheet whose header names the same columns, in
 * whatever order: a sheet per brand or client. Rows of further sheets are numbered on. Without any header the fullest
 * sheet. A sheet with a header and no row below it, such as a template, gives way to one that is filled in.
 */
export function joinSheets(sheets: readonly NamedSheet[], rate: HeaderRating): JoinedSheets {
  const filledIn = sheets.filter(({ rows }) => surestHeader(rows, rate).at < rows.length - 1);
  const fullest = sheets.reduce((a, b) => (b.rows.length > a.rows.length ? b : a));
  const sought = soughtTable(filledIn, rate) ?? soughtTable(sheets, rate) ?? fullest;
  const { at, rating } = surestHeader(sought.rows, rate);
  const header = at < 0 ? [] : sought.rows[at]!.cells;
  const rows = sought.rows.map((row) => ({ ...row, under: sought.name }));
  const joined = [sought.name];
  for (const sheet of sheets) {
    if (sheet === sought || rating === 0) continue;
    const below = rowsUnder(header, sheet, rate);
    if (!below) continue;
    const last = rows.at(-1)!.row;
    for (const row of below) rows.push({ ...row, row: last + row.row, under: sheet.name });
    joined.push(sheet.name);
  }
  const leftOut = sheets.map(({ name }) => name).filter((name) => !joined.includes(name));
  return { rows, joined, leftOut };
}

/** The rows below a sheet's header, their cells under the columns of another header; undefined where the two differ. */
function rowsUnder(
  header: readonly string[],
  { rows }: NamedSheet,
  rate: HeaderRating,
): CellRow[] | undefined {
  const { at } = surestHeader(rows, rate);
  if (at < 0 || at === rows.length - 1) return undefined;
  const own = rows[at]!.cells.map(folded);
  const columns = header.map((cell) => (folded(cell) === '' ? -1 : own.indexOf(folded(cell))));
  const named = own.filter((cell) => cell !== '').length;
  if (columns.filter((column) => column >= 0).length < named) return undefined;
  return rows
    .slice(at + 1)
    .map((row) => ({ ...row, cells: columns.map((column) => row.cells[column] ?? '') }));
}

const folded = (cell: string) => cell.replace(/\s+/g, ' ').trim().toLowerCase();
