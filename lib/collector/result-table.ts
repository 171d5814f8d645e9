import { rateListHeader } from '../lists/reading/list-header';
import { cellText } from './page-text';

/** A table of a register's answer on a page. */
export interface ResultTable {
  /** The element that contains its rows. */
  element: Element;
  /** Its header. */
  header: string[];
  /** The rows below the header; none if the answer is empty or has not come. */
  rows: string[][];
}

/** The most rows; no register shows more on a page, and of a longer page only part is taken. */
const MOST_ROWS = 2_000;
const MOST_COLUMNS = 60;
/** The fewest fields that a header must name: a form has a label for one. */
const LEAST_FIELDS = 2;
/** The most tables looked at, and the most rows above a header. */
const MOST_TABLES = 100;
const HEADER_WITHIN = 10;

/**
 * The table on a page whose headings are those of a register, the most certain one: a data grid that names its columns
 * in `aria-describedby`, a grid of ARIA roles, or a table, whose header may be a table of its own. Undefined if there
 * is none. O(cells) of at most 100 tables.
 */
export function resultTable(page: Document): ResultTable | undefined {
  const tables = [...page.querySelectorAll('table')]
    .slice(0, MOST_TABLES)
    .filter((table) => !table.querySelector('table'));
  const grid = surestTable([...tables.flatMap(describedGrid), ...roleGrids(page)]);
  return grid ?? surestTable(tables.flatMap((table, at) => headedTable(table, tables[at + 1])));
}

function surestTable(found: readonly ResultTable[]): ResultTable | undefined {
  let surest: { table?: ResultTable; rating: number } = { rating: 0 };
  for (const table of found) {
    const rating = rateListHeader(table.header) + (table.rows.length > 0 ? 0.5 : 0);
    if (rating >= LEAST_FIELDS && rating > surest.rating) surest = { table, rating };
  }
  return surest.table;
}

/**
 * jqGrid's: cells name their column by the grid's id and the column's (`searchlist_RECORD_NAME`), so that hidden columns
 * are read too; an empty one is known by the ids of its headers.
 */
function describedGrid(grid: HTMLTableElement): ResultTable[] {
  const prefix = `${grid.id}_`;
  const columns = new Map<string, number>();
  const rows: string[][] = [];
  for (const row of [...grid.rows].slice(0, MOST_ROWS)) {
    const cells = [...row.cells].filter((cell) => describedBy(cell).startsWith(prefix));
    if (cells.length < 2) continue;
    const read: string[] = [];
    for (const cell of cells) {
      const name = describedBy(cell).slice(prefix.length);
      if (!columns.has(name) && columns.size < MOST_COLUMNS) columns.set(name, columns.size);
      const at = columns.get(name);
      if (at !== undefined) read[at] = cellText(cell);
    }
    rows.push(Array.from(read, (text) => text ?? ''));
  }
  if (rows.length > 0) return [{ element: grid, header: [...columns.keys()], rows }];
  return grid.id === '' ? [] : emptyGrid(grid, prefix);
}

const describedBy = (cell: Element): string => (cell.getAttribute('aria-describedby') ?? '').trim();

function emptyGrid(grid: HTMLTableElement, prefix: string): ResultTable[] {
  const heads = [...grid.ownerDocument.querySelectorAll('th[id]')].filter(({ id }) => id.startsWith(prefix));
  const header = heads.slice(0, MOST_COLUMNS).map(({ id }) => id.slice(prefix.length));
  return header.length < 2 ? [] : [{ element: grid, header, rows: [] }];
}

/** Grids that are no tables, and are marked up by ARIA roles. */
function roleGrids(page: Document): ResultTable[] {
  const grids = [...page.querySelectorAll('[role=grid], [role=table], [role=treegrid]')];
  return grids
    .filter((grid) => !grid.matches('table') && !grid.querySelector('table'))
    .slice(0, MOST_TABLES)
    .flatMap((element) => {
      const header = cellsIn(element, '[role=columnheader]');
      const rows = [...element.querySelectorAll('[role=row]')]
        .slice(0, MOST_ROWS)
        .map((row) => cellsIn(row, '[role=gridcell], [role=cell], [role=rowheader]'))
        .filter((cells) => cells.length > 1);
      return header.length < 2 ? [] : [{ element, header, rows }];
    });
}

const cellsIn = (row: Element, cells: string): string[] =>
  [...row.querySelectorAll(cells)].slice(0, MOST_COLUMNS).map(cellText);

/** A table with a header, or a header whose rows stand in the next table, as where the header stays while rows scroll. */
function headedTable(table: HTMLTableElement, next: HTMLTableElement | undefined): ResultTable[] {
  const rows = [...table.rows];
  const at = rows.slice(0, HEADER_WITHIN).findIndex((row) => rateListHeader(cellsOf(row)) > 0);
  const header = at < 0 ? [] : cellsOf(rows[at]!);
  if (header.length < 2) return [];
  const own = bodyRows(rows.slice(at + 1), header);
  const scrolled = own.length === 0 && next ? bodyRows([...next.rows], header) : [];
  const isApart = scrolled.some((cells) => cells.length === header.length);
  return [{ element: isApart ? next! : table, header, rows: isApart ? scrolled : own }];
}

/** Rows as wide as their header, or nearly: the message that there is nothing is one wide cell. */
function bodyRows(rows: readonly HTMLTableRowElement[], header: readonly string[]): string[][] {
  return rows
    .slice(0, MOST_ROWS)
    .map(cellsOf)
    .filter((cells) => cells.length * 2 > header.length && cells.some((cell) => cell !== ''))
    .filter((cells) => cells.length !== header.length || cells.some((cell, at) => cell !== header[at]));
}

const cellsOf = (row: HTMLTableRowElement): string[] =>
  [...row.cells].slice(0, MOST_COLUMNS).flatMap((cell) => {
    const wide = Math.min(Math.max(cell.colSpan, 1), MOST_COLUMNS);
    return [cellText(cell), ...Array.from({ length: cell.tagName === 'TH' ? wide - 1 : 0 }, () => '')];
  });
