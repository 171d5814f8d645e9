import { fieldNamed, isBare } from '../seller-centres/field-words';
import type { DraftField, SellerCentre } from '../seller-centres/seller-centre';

/** Fields in which a person writes: what a row may hold one of, if its words are to be that field's label. */
export const WRITABLE =
  'textarea,[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"],input:not([type=hidden],[type=checkbox],[type=radio],[type=file],[type=button],[type=submit],[type=image],[type=range],[type=color])';

/** How many ancestors of a field are searched for its label. */
const MOST_LEVELS = 8;
/** The most texts before a field that may be its label; texts further away belong to others. */
const MOST_TEXTS = 8;
/** Shows a tree walker only texts. */
const TEXTS = 4;

/**
 * Which field of an offer this is, by the centre's own names for it, then by its label: what assistive technology is
 * told, then the words of its row, then its placeholder. Undefined for every other field. O(depth + texts of the row).
 */
export function kindOf(field: Element, centre: SellerCentre): DraftField | undefined {
  for (const kind of ['title', 'brand'] as const) {
    const selector = centre.fields?.[kind];
    if (selector && isAt(field, selector)) return kind;
  }
  const placeholder = field.getAttribute('placeholder') ?? '';
  return firstNamed(toldLabels(field)) ?? rowLabel(field) ?? fieldNamed(placeholder);
}

/** The field itself, the element whose shadow root contains it, or an ancestor that contains no other field. */
function isAt(field: Element, selector: string): boolean {
  if (field.matches(selector)) return true;
  for (const { row } of rowsAround(field)) if ('matches' in row && row.matches(selector)) return true;
  return false;
}

interface Row {
  row: Element | ShadowRoot;
  /** What of it the field is in; absent where that is a tree of its own, below no text of the row. */
  inside?: Node;
}

/**
 * The ancestors of a field that contain no other field, across shadow roots: elements of the same name there each hold
 * a field, which cannot be counted from outside.
 */
function* rowsAround(field: Element): Generator<Row> {
  let inside: Node = field;
  let counted = WRITABLE;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const host = (inside as Partial<ShadowRoot>).host;
    if (host && !inside.parentNode) {
      if (/^[\w-]+$/.test(host.localName)) counted += `,${host.localName}`;
      yield { row: host };
      inside = host;
      continue;
    }
    const row = inside.parentNode as Element | ShadowRoot | null;
    if (!row || PAGE.test(row.nodeName) || row.querySelectorAll(counted).length > 1) return;
    yield { row, inside };
    inside = row;
  }
}

/** A whole page is nobody's row. */
const PAGE = /^(?:BODY|HTML|#document)$/i;

/** What a screen reader says about a field, and about the custom elements whose shadow roots contain it. */
function toldLabels(field: Element): string[] {
  const labels = [...((field as HTMLInputElement).labels ?? [])];
  const told = [labelledBy(field), field.getAttribute('aria-label'), ...labels.map(wordsOf)];
  for (let host = hostOf(field); host; host = hostOf(host))
    told.push(host.getAttribute('label'), host.getAttribute('aria-label'));
  return told.filter((label): label is string => Boolean(label));
}

const hostOf = (element: Element): Element | undefined => (element.getRootNode() as ShadowRoot).host;

function labelledBy(field: Element): string {
  const root = field.getRootNode() as Document | ShadowRoot;
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  return ids.map((id) => (id && root.getElementById?.(id)?.textContent) || '').join(' ');
}

/** A label's own words, without those of a field inside it. */
function wordsOf(label: Element): string {
  const own = textsIn(label).filter((text) => !text.parentElement?.closest(WRITABLE));
  return own.map(({ data }) => data).join(' ');
}

function firstNamed(labels: readonly string[]): DraftField | undefined {
  for (const label of labels) {
    const kind = fieldNamed(label);
    if (kind) return kind;
  }
  return undefined;
}

/** By the words before the field in the smallest row around it that has any. */
function rowLabel(field: Element): DraftField | undefined {
  for (const { row, inside } of rowsAround(field)) {
    const before = inside ? textsBefore(row, inside) : [];
    // This is some label; if it is not this field's, the words further out are not either.
    if (before.length > 0) return firstNamed(before);
  }
  return undefined;
}

function textsBefore(row: Node, inside: Node): string[] {
  const before = textsIn(row, inside).filter(({ data }) => !isBare(data));
  return before.slice(-MOST_TEXTS).map(({ data }) => data.trim());
}

/** Texts of a tree in their order, up to a node of it. */
function textsIn(root: Node, end?: Node): Text[] {
  const walker = root.ownerDocument!.createTreeWalker(root, TEXTS);
  const found: Text[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (end && !(end.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING)) break;
    if (!UNSEEN.test(text.parentElement?.tagName ?? '')) found.push(text as Text);
  }
  return found;
}

/** What no person reads. */
const UNSEEN = /^(?:STYLE|SCRIPT|NOSCRIPT|TEMPLATE|OPTION)$/;
