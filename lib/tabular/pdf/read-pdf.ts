import { type Notice, notice } from '../../locales/notice';
import { UnreadableFile } from '../bytes';
import type { CellRow } from '../delimited';
import { partNames } from '../left-out';
import { openColumns, ruledColumns } from './columns';
import { layoutOf } from './layout';
import { unwrapped } from './lines';
import type { PdfPage } from './page';
import { readPages } from './read-pages';
import { openRows, type PageRows, ruledRows } from './rows';
import type { Span } from './spans';

/** Rows of a PDF's table, and what was not read of it. */
export interface ReadPdf {
  rows: CellRow[];
  leftOut: Notice[];
}

/**
 * The table of a PDF: cells between the rules that it draws, else by the gaps between its columns. What wraps inside a
 * cell is joined, a row that goes on after a page break too; headings that each page repeats count once, and titles,
 * numbers of pages and notes are named. Throws UnreadableFile for a file that is damaged, locked, made of pictures,
 * without a table or too large, and the signal's reason when cancelled.
 */
export async function readPdf(bytes: Uint8Array, signal?: AbortSignal): Promise<ReadPdf> {
  const pages: PdfPage[] = [];
  for await (const page of readPages(bytes, signal)) pages.push(page);
  if (pages.every(({ texts }) => texts.length === 0)) throw new UnreadableFile(notice('pdfWithoutText'));
  const tables = tablesOf(pages);
  const rows = joinedPages(tables);
  if (!rows.some((cells) => cells.filter((cell) => cell !== '').length > 1))
    throw new UnreadableFile(notice('pdfWithoutTable'));
  const outside = tables.flatMap(({ above, below }, page) => (page === 0 ? below : [...above, ...below]));
  const leftOut =
    outside.length > 0 ? [notice('linesNotRead', { count: outside.length, lines: partNames(outside) })] : [];
  return { rows: rows.map((cells, at) => ({ row: at + 1, cells })), leftOut };
}

/** The table of each page; the columns of those without rules are told by all of them together. */
function tablesOf(pages: readonly PdfPage[]): PageRows[] {
  const ruled = pages.map(ruledColumns);
  const unruled = pages.filter((_, at) => ruled[at]!.length === 0);
  const open = openColumns(unruled);
  const layout = layoutOf(unruled, open);
  return pages.map((page, at) => {
    const columns: Span[] = ruled[at]!.length > 0 ? ruled[at]! : open;
    const own = columns === open ? layout : layoutOf([page], columns);
    return ruledRows(page, columns) ?? openRows(page, columns, own);
  });
}

/** One table of all pages, the title of the first above it. */
function joinedPages(tables: readonly PageRows[]): string[][] {
  const [first] = tables;
  const rows: string[][] = (first?.above ?? []).map((line) => [line]);
  const titles = rows.length;
  for (const [page, table] of tables.entries()) {
    let own = table.rows;
    if (page > 0) own = withoutHeadings(own, rows.slice(titles, titles + HEADINGS_WITHIN));
    const [top] = own;
    const above = rows.at(-1);
    const cut = tables[page - 1]?.openEnd && table.openStart && own.length === table.rows.length;
    if (page > 0 && top && above && goesOn(top, above, rows.slice(titles, -1), cut ?? false)) {
      rows[rows.length - 1] = above.map((cell, at) => unwrapped([cell, top[at] ?? '']));
      own = own.slice(1);
    }
    rows.push(...own);
  }
  return rows;
}

/** Rows of the first page among which the headings are. */
const HEADINGS_WITHIN = 8;
/** Rows that headings take, with the numbers of the columns below them. */
const MOST_HEADINGS = 5;

/** A page repeats the headings above its rows: in the order of the table's own, wherever among its first rows these are. */
function withoutHeadings(rows: readonly string[][], head: readonly string[][]): string[][] {
  const [top] = rows;
  const from = top ? head.findIndex((cells) => isSame(cells, top)) : -1;
  if (from < 0) return [...rows];
  let repeated = 1;
  while (repeated < MOST_HEADINGS && isSame(rows[repeated], head[from + repeated])) repeated++;
  return rows.slice(repeated);
}

function isSame(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((cell, at) => cell === b[at]);
}

/** Rows looked at to tell which columns are always filled. */
const LOOKED_AT = 200;

/**
 * The first row of a page is the rest of the last one if it lacks what every row has, in the first such column. Where no rule ends the page
 * before, nor begins this one, so it is if the last row lacks that.
 */
function goesOn(
  top: readonly string[],
  above: readonly string[],
  rows: readonly string[][],
  cut: boolean,
): boolean {
  if (top.length !== above.length) return false;
  const seen = rows.slice(-LOOKED_AT).filter((row) => row.length === top.length);
  const key = top.findIndex((_, at) => seen.every((row) => row[at] !== ''));
  return key >= 0 && (top[key] === '' || (cut && above[key] === ''));
}
