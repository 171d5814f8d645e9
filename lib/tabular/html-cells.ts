import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Node = Tree.Node;
export type Element = Tree.Element;

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

/** An attribute's value, empty where there is none. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
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

/** Text of a cell. Where a grid shows only the beginning, the whole is in `title`. */
export function cellText(cell: Element): string {
  const text = textOf(cell);
  const title = attribute(cell, 'title').trim();
  return text === '' || /(…|\.\.\.)$/.test(text) ? title || text : text;
}

/** Text as a page shows it: a line for each `br` and `p`, blanks folded. */
export function textOf(element: Element): string {
  let text = '';
  const open: Node[] = [element];
  while (open.length > 0) {
    const node = open.pop()!;
    if (node.nodeName === '#text') text += (node as Tree.TextNode).value;
    else if (node.nodeName === 'br' || node.nodeName === 'p') text += '\n';
    if (node.nodeName === 'script' || node.nodeName === 'style') continue;
    // A grid hides whole columns and keeps them; what is hidden inside a cell, as keys to sort by are, no reader sees.
    if (node !== element && isHidden(node)) continue;
    if ('childNodes' in node)
      for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]!);
  }
  return text
    .replace(/[ \t\r\f\u00a0\u3000]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function isHidden(node: Node): boolean {
  if (!('tagName' in node)) return false;
  if (node.tagName === 'template' || node.attrs.some(({ name }) => name === 'hidden')) return true;
  return /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(
    attribute(node, 'style').slice(0, 400),
  );
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
