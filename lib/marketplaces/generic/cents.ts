/** Two digits that end a price, with what else may stand in their element: a comma, a sign. */
const CENTS = /^(\p{Sc}?)[.,]?\s?(\d\d)(?!\d)\s?(\p{Sc}|kč|zł|lei|kr\.?|руб\.?|р\.?)?$/iu;
/** What comes before them: whole units, and a sign at most. */
const UNITS = /^(.*\d)\s?(\p{Sc}?)[.,]?$/su;

/** Where shops set cents apart by their looks only. */
const RAISED =
  'sup, small, [class*="cent" i], [class*="decimal" i], [class*="fraction" i], [class*="minor" i]';

const INLINE = /^(?:SPAN|SUB|B|I|EM|STRONG|FONT|BDI|U)$/;

/** Whether cents in an element of their own follow a number. */
export function hasCentsBehind(node: Text): boolean {
  const next = nextText(node);
  return next !== undefined && areCents(node, next);
}

/** The joined text of an element, with a point where only the look of it parts cents from what is before them. */
export function withCents(root: Element, joined: string): string {
  const texts = root.ownerDocument.createTreeWalker(root, 4);
  let text = joined;
  let before: Text | undefined;
  for (let walked = 0; walked < MOST_TEXTS && texts.nextNode(); walked++) {
    const node = texts.currentNode as Text;
    if (before && areCents(before, node)) text = parted(text, before.data.trim(), node.data.trim());
    if (node.data.trim()) before = node;
  }
  return text;
}

const MOST_TEXTS = 40;
const MOST_NODES = 80;

function parted(text: string, units: string, cents: string): string {
  const at = text.indexOf(units);
  const behind = at < 0 ? -1 : text.indexOf(cents, at + units.length);
  const [, whole = '', sign = ''] = UNITS.exec(units) ?? [];
  const [, before = '', digits = '', after = ''] = CENTS.exec(cents) ?? [];
  if (behind < 0 || !whole) return text;
  return `${text.slice(0, at)}${whole}.${digits} ${sign}${before}${after}${text.slice(behind + cents.length)}`;
}

const LONGEST_PART = 40;

function areCents(before: Text, node: Text): boolean {
  const { parentElement: place } = node;
  if (before.length > LONGEST_PART || node.length > LONGEST_PART) return false;
  if (!place || place === before.parentElement || !CENTS.test(node.data.trim())) return false;
  if (!UNITS.test(before.data.trim()) || isAnother(before.data, node.data, place)) return false;
  const isApart = /\s$/.test(before.data) || /^\s/.test(node.data) || before.nextSibling?.nodeType === 3;
  return place.matches(RAISED) || (!isApart && INLINE.test(place.tagName) && follows(before, node));
}

const HAS_CENTS = /[.,]\d\d(?!\d)/;
const SIGNED = /\p{Sc}/u;
const OLD = /(?<![a-z])old|strike|through/i;

/** Behind a price that has its cents, or with a sign of its own beside one that has its own, stands what was asked before. */
function isAnother(before: string, text: string, place: Element): boolean {
  if (HAS_CENTS.test(before) || (SIGNED.test(before) && SIGNED.test(text))) return true;
  return /^(?:DEL|S|STRIKE)$/.test(place.tagName) || OLD.test(place.getAttribute('class') ?? '');
}

/** Whether nothing at all parts two texts, not even a blank between their elements. */
function follows(before: Text, node: Text): boolean {
  let last: Node = before;
  while (!last.nextSibling && last.parentNode && !last.parentNode.contains(node)) last = last.parentNode;
  return last.nextSibling?.contains(node) === true;
}

/** The next text with something to read, not further away than in what is around the element's parent. */
function nextText(node: Text): Text | undefined {
  const root = node.parentElement?.parentElement;
  if (!root) return undefined;
  let each = nextNode(node, root);
  for (let walked = 0; each && walked < MOST_NODES; walked++) {
    if (each.nodeType === 3 && (each as Text).data.trim()) return each as Text;
    each = nextNode(each, root);
  }
  return undefined;
}

/** The node behind another in document order, within `root`: a tree walker starts at the top of it, which may be a whole list. */
function nextNode(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  let each: Node | null = node;
  while (each && each !== root && !each.nextSibling) each = each.parentNode;
  return each && each !== root ? each.nextSibling : null;
}
