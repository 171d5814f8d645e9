import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Node = Tree.Node;
export type Element = Tree.Element;

/** Elements that stand on lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'p',
    'div',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'tr',
    'table',
    'section',
    'article',
    'header',
    'footer',
  ],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'pre',
    'blockquote',
    'figure',
    'figcaption',
    'form',
    'fieldset',
    'address',
  ],
]);

/** What a page shows without a word in it, or only where scripts do not run. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'svg', 'template']);
const NONE: ReadonlySet<string> = new Set();

/**
 * Text as a page shows it: a line for each `br` and block, what stands in the fields of a form, blanks folded.
 * @param without names of elements whose texts are none of it.
 */
export function textOf(element: Element, without = NONE): string {
  let text = '';
  const open: (Node | string)[] = [element];
  while (open.length > 0) {
    const node = open.pop()!;
    if (typeof node === 'string') {
      text += node;
      continue;
    }
    if (node.nodeName === '#text') text += (node as Tree.TextNode).value;
    else if (node.nodeName === 'br') text += '\n';
    if (UNREAD.has(node.nodeName) || without.has(node.nodeName)) continue;
    // A grid hides whole columns and keeps them; what is hidden inside a cell, as keys to sort by are, no reader sees.
    if (node !== element && isHidden(node)) continue;
    if (!('childNodes' in node)) continue;
    const shown = 'tagName' in node ? shownBy(node) : undefined;
    if (shown !== undefined) {
      text += shown;
      continue;
    }
    const apart = BLOCKS.has(node.nodeName) ? '\n' : isCell(node) && node !== element ? ' ' : '';
    text += apart;
    if (apart !== '') open.push(apart);
    for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]!);
  }
  return text
    .replace(/[ \t\r\f\u00a0\u3000]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

const isCell = ({ nodeName }: Node) => nodeName === 'td' || nodeName === 'th';

/** An attribute's value, empty where there is none. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

const hasAttribute = (element: Element, name: string) => element.attrs.some((one) => one.name === name);

/** What an element shows that are not the texts in it: fields of forms, and numbers set high. Undefined for all others. */
function shownBy(element: Element): string | undefined {
  if (element.tagName === 'input') return shownByInput(element);
  if (element.tagName === 'select') return shownBySelect(element);
  return element.tagName === 'sup' ? setHigh(element) : undefined;
}

/** Kinds of a field whose value a reader sees. */
const OF_TEXT = /^(?:text|search|url|tel|email|number|date|month|week|time|datetime-local)?$/i;

function shownByInput(input: Element): string {
  const type = attribute(input, 'type').trim();
  if (/^(?:checkbox|radio)$/i.test(type)) return hasAttribute(input, 'checked') ? '☑' : '';
  return OF_TEXT.test(type) ? attribute(input, 'value') : '';
}

/** Of what may be chosen, what is: the first where nobody chose, as a browser shows it. */
function shownBySelect(select: Element): string {
  const options: Element[] = [];
  const open: Node[] = [...select.childNodes].reverse();
  while (open.length > 0) {
    const node = open.pop()!;
    if (!('tagName' in node)) continue;
    if (node.tagName === 'option') options.push(node);
    else open.push(...[...node.childNodes].reverse());
  }
  const chosen = options.find((option) => hasAttribute(option, 'selected')) ?? options[0];
  return chosen ? textOf(chosen) : '';
}

const HIGH = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number of a note is no part of the word before it: m² and "ACME¹" stay what they are. */
function setHigh(element: Element): string | undefined {
  const [only, ...others] = element.childNodes;
  const text = only && others.length === 0 && 'value' in only ? only.value.trim() : '';
  return /^\d{1,2}$/.test(text) ? text.replace(/\d/g, (digit) => HIGH[Number(digit)]!) : undefined;
}

function isHidden(node: Node): boolean {
  if (!('tagName' in node)) return false;
  if (hasAttribute(node, 'hidden')) return true;
  return /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(
    attribute(node, 'style').slice(0, 400),
  );
}
