import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isHeader } from '../lists/reading/header-row';
import { remark } from '../locales/message';
import { UnreadableFile } from './bytes';
import type { CellRow } from './delimited';

type Node = Tree.Node;
type Element = Tree.Element;

/** A saved page of the query grid is some 100 kB; the largest register page seen 5 MB. */
const MAX_PAGE = 64 << 20;
/** Columns of one table; a colspan beyond that is a mistake or an attack. */
const MAX_COLUMNS = 200;

/**
 * Reads the list in a saved page: the grid of China's customs query, whose cells name their column in
 * `aria-describedby` (hidden columns included), or else every table under the header of the largest one.
 */
export async function readHtml(text: AsyncIterable<string>): Promise<CellRow[]> {
  let page = '';
  for await (const chunk of text) {
    page += chunk;
    if (page.length > MAX_PAGE) throw new UnreadableFile(remark('pageTooLarge'));
  }
  const rows = elements(parse(page), 'tr');
  const grid = gridRows(rows);
  const cells = grid.length > 1 ? grid : tableRows(rows);
  if (cells.length === 0) throw new UnreadableFile(remark('pageWithoutTable'));
  return cells.map((row, index) => ({ row: index + 1, cells: row }));
}

function* walk(node: Node): Generator<Element> {
  // No recursion: a page may nest tens of thousands of elements.
  const open: Node[] = [node];
  while (open.length > 0) {
    const next = open.pop()!;
    if ('tagName' in next) yield next;
    if ('childNodes' in next)
      for (let i = next.childNodes.length - 1; i >= 0; i--) open.push(next.childNodes[i]!);
  }
}

function elements(root: Node, tag: string): Element[] {
  return [...walk(root)].filter(({ tagName }) => tagName === tag);
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/** The grid's rows below a header made of the column ids: `searchlist_RECORD_NUM` → `RECORD_NUM`. */
function gridRows(rows: readonly Element[]): string[][] {
  const columns = new Map<string, number>();
  const body: string[][] = [];
  for (const row of rows) {
    const described = cellsOf(row).filter((cell) => attribute(cell, 'aria-describedby').includes('_'));
    if (described.length < 2) continue;
    const cells: string[] = [];
    for (const cell of described) {
      const id = attribute(cell, 'aria-describedby')
        .trim()
        .replace(/^[^_]*_/, '');
      if (!columns.has(id)) columns.set(id, columns.size);
      cells[columns.get(id)!] = cellText(cell);
    }
    body.push(Array.from(cells, (cell) => cell ?? ''));
  }
  return [[...columns.keys()], ...body];
}

function cellsOf(row: Element): Element[] {
  return row.childNodes.filter(
    (child): child is Element => 'tagName' in child && (child.tagName === 'td' || child.tagName === 'th'),
  );
}

/** jqGrid keeps the whole text in `title` where the cell shows the beginning of it. */
function cellText(cell: Element): string {
  const text = textOf(cell);
  const title = attribute(cell, 'title').trim();
  return text === '' || /(…|\.\.\.)$/.test(text) ? title || text : text;
}

function textOf(element: Element): string {
  let text = '';
  const open: Node[] = [element];
  while (open.length > 0) {
    const node = open.pop()!;
    if (node.nodeName === '#text') text += (node as Tree.TextNode).value;
    else if (node.nodeName === 'br' || node.nodeName === 'p') text += '\n';
    if (node.nodeName === 'script' || node.nodeName === 'style') continue;
    if ('childNodes' in node)
      for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]!);
  }
  return text
    .replace(/[ \t\r\f\u00a0\u3000]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Rows of innermost tables, with spans filled in; repeated headers of further tables are dropped. */
function tableRows(rows: readonly Element[]): string[][] {
  const spans = new RowSpans();
  const all = rows
    .filter((row) => elements(row, 'tr').length === 1)
    .map((row) => spans.fill(row))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const at = all.findIndex((cells) => isHeader(cells));
  if (at < 0) return all.filter((cells) => cells.length > 1);
  const header = all[at]!;
  const same = (cells: string[]) =>
    cells.length === header.length && cells.every((cell, i) => cell === header[i]);
  return [header, ...all.slice(at + 1).filter((cells) => cells.length > 1 && !same(cells))];
}

/** Repeats a cell over the columns and rows it spans. */
class RowSpans {
  private open: { left: number; text: string }[] = [];
  private table: Node | null = null;

  fill(row: Element): string[] {
    if (row.parentNode !== this.table) this.open = [];
    this.table = row.parentNode;
    const cells: string[] = [];
    const continued = (): boolean => {
      const span = this.open[cells.length];
      if (!span || span.left === 0) return false;
      span.left--;
      cells.push(span.text);
      return true;
    };
    for (const cell of cellsOf(row)) {
      while (continued());
      const text = cellText(cell);
      const columns = Math.min(Number(attribute(cell, 'colspan')) || 1, MAX_COLUMNS);
      const below = Math.min(Number(attribute(cell, 'rowspan')) || 1, 10_000) - 1;
      for (let i = 0; i < columns && cells.length < MAX_COLUMNS; i++) {
        this.open[cells.length] = { left: below, text };
        cells.push(i === 0 ? text : '');
      }
    }
    while (continued());
    return cells;
  }
}
