import { attribute, type Element, type Node, textOf } from './html-text';

/** Columns of one table; a colspan beyond that is a mistake or an attack. */
const MAX_COLUMNS = 200;

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

/** Every element of a name under a node and the node itself, in the order of the page. O(nodes). */
export function elements(root: Node, tag: string): Element[] {
  return [...walk(root)].filter(({ tagName }) => tagName === tag);
}

/** The table that a row belongs to. */
export function tableOf(row: Element): Node | null {
  let node: Node | null = row.parentNode;
  while (node && node.nodeName !== 'table') node = 'parentNode' in node ? (node.parentNode ?? null) : null;
  return node;
}

export function cellsOf(row: Element): Element[] {
  return row.childNodes.filter(
    (child): child is Element => 'tagName' in child && (child.tagName === 'td' || child.tagName === 'th'),
  );
}

/** What a person presses: "Copy" beside a word is no part of it. */
const PRESSED: ReadonlySet<string> = new Set(['button']);

/** Text of a cell. Where a grid shows only the beginning, the whole is in `title`; a button may be all that there is. */
export function cellText(cell: Element): string {
  const text = textOf(cell, PRESSED) || textOf(cell);
  const title = attribute(cell, 'title').trim();
  return text === '' || /(…|\.\.\.)$/.test(text) ? title || text : text;
}

/** Repeats a cell over the columns and rows it spans. */
export class RowSpans {
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
