import type { CellRow } from './delimited';
import { type HeaderRating, soughtTable, surestHeader } from './header-rating';
import { elements, RowSpans, tableOf } from './html-cells';
import { headingOver } from './html-heading';
import { nestedRows } from './html-nested';
import { type IsStroke, struckIn } from './html-strokes';
import { attribute, type Element, type Node, textOf } from './html-text';

/** One table of a page, with spans filled in and empty rows left out. */
export interface PageTable {
  element: Node | null;
  rows: CellRow[];
}

/**
 * Tables of a page in their order. A row that holds other tables lays the page out, unless it is one of data: then what is in
 * them is in its cells.
 */
export function pageTables(rows: readonly Element[], isStroke: IsStroke): PageTable[] {
  const spans = new RowSpans();
  const tables = new Map<Node | null, CellRow[]>();
  const nested = nestedRows(rows);
  for (const row of rows) {
    if (nested.laysOut(row) || nested.inCells.has(row)) continue;
    const cells = spans.fill(row);
    if (cells.every((cell) => cell === '')) continue;
    const table = tableOf(row);
    const found = tables.get(table) ?? [];
    tables.set(table, found);
    found.push({ row: found.length + 1, cells, ...strokes(row, isStroke) });
  }
  return [...tables].map(([element, found]) => ({ element, rows: found }));
}

/** What is struck through in a row, beside its cells. */
export function strokes(row: Element, isStroke: IsStroke): Pick<CellRow, 'struck'> {
  const struck = struckIn(row, isStroke);
  return struck.length > 0 ? { struck } : {};
}

/** What a person would call a table: its caption or label, else its first row. */
export function tableName({ element, rows }: PageTable): string {
  const [caption] = element ? elements(element, 'caption') : [];
  const label = element && 'attrs' in element ? attribute(element, 'aria-label').trim() : '';
  return (caption && textOf(caption)) || label || filledCells(rows[0]!).join(' · ').replace(/\s+/g, ' ');
}

/** Whether a table is one of data, and not a form, a row of links or the page's frame. */
export function holdsData({ rows }: PageTable): boolean {
  return rows.filter((row) => filledCells(row).length > 1).length > 1;
}

const filledCells = ({ cells }: CellRow) => cells.filter((cell) => cell !== '');

/** Elements around a table in which its heading may stand. */
const AROUND = 3;

/** What stands over a table and is of it: its caption, or the heading of the page before it. */
function overTable({ element }: PageTable): string {
  if (!element) return '';
  const [caption] = elements(element, 'caption');
  return (caption && textOf(caption)) || headingOver(element, AROUND);
}

/** Rows under one header, and the tables whose rows are not among them. */
export interface JoinedTables {
  rows: Omit<CellRow, 'row'>[];
  leftOut: PageTable[];
}

/**
 * The table with the surest header, and the further tables that go on with it: pages of one list, or a body that stands
 * in a table of its own below its header. Where no table has a header, all of them.
 */
export function joinTables(tables: readonly PageTable[], rate: HeaderRating): JoinedTables {
  const sought = soughtTable(tables, rate);
  if (!sought) return { rows: tables.flatMap(rowsOf).filter(({ cells }) => cells.length > 1), leftOut: [] };
  const { at } = surestHeader(sought.rows, rate);
  const header = sought.rows[at]!.cells;
  const upper = upperOf(sought.rows[at - 1]?.cells, header);
  const heads = [...upper, header];
  const isRow = ({ cells }: Omit<CellRow, 'row'>) =>
    (cells.length >= Math.min(2, header.length) || isSection(cells)) &&
    !heads.some((head) => isSame(cells, head));
  const rows = [
    ...heads.map((cells) => ({ cells })),
    ...rowsOf(sought)
      .slice(at + 1)
      .filter(isRow),
  ];
  const from = tables.indexOf(sought);
  const leftOut = tables.slice(0, from);
  for (const table of tables.slice(from + 1)) {
    if (rows.length === heads.length || continues(table, heads, rate))
      rows.push(...rowsOf(table).filter(isRow));
    else leftOut.push(table);
  }
  return { rows, leftOut };
}

function rowsOf(table: PageTable): Omit<CellRow, 'row'>[] {
  const under = overTable(table);
  return table.rows.map(({ row: _, ...row }) => (under === '' ? row : { ...row, under }));
}

/** A row of words alone, as stands over a part of a table; a pager has numbers. */
const isSection = (cells: readonly string[]) => /^\p{L}[^\d]{1,80}$/u.test(cells.join(' ').trim());

/** The row above a header where it is the upper one of two: cells over several columns and over both rows. */
function upperOf(above: readonly string[] | undefined, header: readonly string[]): string[][] {
  if (above?.length !== header.length) return [];
  const overBoth = above.some((cell, column) => cell !== '' && cell === header[column]);
  return overBoth && above.some((cell, column) => cell === '' && header[column] !== '') ? [[...above]] : [];
}

/** Whether a table repeats the header, or has none of its own and as many columns. */
function continues({ rows }: PageTable, heads: readonly string[][], rate: HeaderRating): boolean {
  const { cells } = rows[0]!;
  if (heads.some((head) => isSame(cells, head))) return true;
  return cells.length === heads.at(-1)!.length && rate(cells) === 0;
}

function isSame(cells: readonly string[], header: readonly string[]): boolean {
  return cells.length === header.length && cells.every((cell, column) => cell === header[column]);
}
