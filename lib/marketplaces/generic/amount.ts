import { joinText } from '../fields/joined-text';
import { isCurrencyCode } from '../fields/price';
import { SIGN_BEFORE, WITH_SIGN } from './amount-signs';
import { hasCentsBehind, withCents } from './cents';
import { isBarePrice, NAMES } from './price-place';
import { isAskedNow, isNotAsked } from './price-words';

/** Three capitals beside a number; not all are a currency's. */
const WITH_CAPITALS = /(?<![A-Z])([A-Z]{3})\s{0,2}\p{Nd}|\p{Nd}\s{0,2}([A-Z]{3})(?!\p{L})/gu;

/** What is next to a price ("As low as", "inkl. MwSt., zzgl. Versand"); titles and sentences have more. */
const MOST_LETTERS = 24;

const HAS_DIGIT = /\p{Nd}/u;

/** Whether a text names an amount; most texts have no digit, which is quickly seen. */
export function hasAmount(text: string): boolean {
  return HAS_DIGIT.test(text) && (WITH_SIGN.test(text.toLowerCase()) || hasCode(text));
}

function hasCode(text: string): boolean {
  return [...text.matchAll(WITH_CAPITALS)].some(([, before, behind]) =>
    isCurrencyCode(before ?? behind ?? ''),
  );
}

/** Whether a text is a price and little else: titles of news and reviews name amounts, too. */
export function isAmount(text: string): boolean {
  return hasAmount(text) && (text.match(/\p{L}/gu)?.length ?? 0) <= MOST_LETTERS;
}

/** A price that an offer had before, by the names of its classes ("price-old", "priceRegular", "line-through"). */
const OLD =
  /(?:^|[-_\s])(?:old|prev|previous|was|before|regular|orig|orgnl|org|original|compare|crossed|strike|striked|barr[eé]e?|durchgestrichen|streichpreis|antes|anterior|antigo|vecchio|precedente|stara|eski|rrp|msrp|uvp)(?:$|[-_\s])|line-through|list-?price|(?:old|regular|original|compare|standard|secondary)-?price|price-?(?:old|regular|original|compare|standard|secondary)/i;
/** The price that is asked now, where its class says so: another may stand before it. */
const CURRENT =
  /(?:current|final|actual|now)[-_]{0,2}price|price[-_]{1,2}(?:[a-z]+[-_]{1,2})?(?:current|final|actual|now)(?![a-z])|price[-_]sales?(?![a-z])|price[-_]{1,2}big(?![a-z])|(?:price|prc)[-_](?:box[-_])?(?:dsc|dscntd|discounted)(?![a-z])|(?<![a-z])discounted[-_]?price|(?<![a-z])(?:sales?|special|primary)[-_]price(?![a-z])/i;
const MOST_LEVELS = 4;

const NOT_ASKED = 'del, s, strike, script, style, noscript, template';
/** An empty basket costs nothing. */
export const NOT_NOUGHT = /[^\P{Nd}0٠۰०০๐０]/u;
const MOST_TEXTS = 4_000;

/**
 * The text of the first small element below `root` that shows an amount and is outside of `other` (a title has
 * "350 ml" in it) and not `isElsewhere`: what is asked for now rather than what was. Empty where there is none.
 */
export function priceText(
  root: Element,
  other: ReadonlySet<Node>,
  isElsewhere: (node: Node) => boolean = () => false,
): string {
  const texts = root.ownerDocument.createTreeWalker(root, 4);
  let asked = '';
  let old = '';
  let bare = '';
  for (let walked = 0; walked < MOST_TEXTS && texts.nextNode(); walked++) {
    const node = texts.currentNode as Text;
    const { parentElement: parent } = node;
    if (!NOT_NOUGHT.test(node.data) || other.has(node) || parent?.closest(NOT_ASKED)) continue;
    if (isElsewhere(node)) continue;
    const text = amountAround(node);
    if (!text && !bare && isBarePrice(node) && !isOld(parent, root)) bare = bareText(node);
    if (!text) continue;
    const words = wordsBy(node);
    if (isOld(parent, root) || words.some(isNotAsked)) old ||= text;
    else if (hasMark(CURRENT, parent, root) || words.some(isAskedNow)) return text;
    else asked ||= text;
  }
  return asked || old || bare;
}

/** A number alone, with the cents that are set apart behind it. */
function bareText(node: Text): string {
  const { parentElement: place } = node;
  return place && hasCentsBehind(node) ? withCents(place, joinText(place).text) : node.data;
}

/** What a label and its row hold beside a price at most. */
const LONGEST_ROW = 120;
const ROW_LEVELS = 3;

/** The words that stand with an amount, in what is around both and no other amount. */
function wordsBy(node: Text): string[] {
  const rows: string[] = [];
  let around = node.parentElement;
  for (let level = 0; around && level < ROW_LEVELS; level++) {
    const row = rowOf(around, node);
    if (row === undefined || hasAmount(row.others)) break;
    rows.push(row.text);
    around = around.parentElement;
  }
  return rows;
}

/**
 * The words of a short row, with and without an amount's, parted where elements part them; undefined where it is longer. What is
 * around a card may be the whole list: no more of it is read than a row has.
 */
function rowOf(around: Element, amount: Text): { text: string; others: string } | undefined {
  const row = { text: '', others: '' };
  const walk = { length: 0, nodes: 0 };
  const isWhole = (node: Node): boolean => {
    if (walk.nodes++ > LONGEST_ROW) return false;
    if (node.nodeType === 3) {
      const { data } = node as Text;
      walk.length += data.length;
      const words = ` ${data.trim()}`;
      row.text += words;
      row.others += node === amount ? ' ' : words;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) if (!isWhole(child)) return false;
    return walk.length < LONGEST_ROW;
  };
  return isWhole(around) ? { ...row, text: row.text.replace(/\s+/g, ' ').trim() } : undefined;
}

function isOld(element: Element | null, root: Element): boolean {
  return hasMark(OLD, element, root) || element?.closest('[style*="line-through"]') != null;
}

/** Whether what a text stands in is called so, a few levels up at most. */
function hasMark(mark: RegExp, element: Element | null, root: Element): boolean {
  for (let each = element, level = 0; each && each !== root && level < MOST_LEVELS; level++) {
    if (NAMES.some((name) => mark.test(each!.getAttribute(name) ?? ''))) return true;
    each = each.parentElement;
  }
  return false;
}

/** "599,–", whose sign may stand in the next element. */
const ENDS_IN_DASH = /\d[.,][-–—]\s*$/;

/** The sign may be next to the digits, in an element of its own or around theirs. */
function amountAround(node: Text): string {
  const isWhole = isAmount(node.data);
  if (isWhole && !hasCentsBehind(node) && !ENDS_IN_DASH.test(node.data)) return node.data;
  if (!isWhole && /\p{L}{2}|%/u.test(node.data)) return '';
  const parent = node.parentElement;
  for (const around of [parent, parent?.parentElement, parent?.parentElement?.parentElement]) {
    const text = around ? withCents(around, joinText(around, undefined, isNextNumber).text) : '';
    if (!isWhole && around && hasAnother(around, node)) return '';
    if (isWhole && text.length <= node.data.trim().length) continue;
    if (text.length >= 40 || !isAmount(text)) continue;
    return isWhole || isSigned(node.data.trim(), text) ? text : '';
  }
  return isWhole ? node.data : '';
}

/** Whether the sign of an amount is a number's own and not that of another beside it ("23 % 39,000 원"). */
function isSigned(number: string, text: string): boolean {
  const lower = text.toLowerCase();
  const at = lower.indexOf(number.toLowerCase());
  if (at < 0) return true;
  const behind = lower.slice(at + number.length);
  return !/^\s?%/.test(behind) || SIGN_BEFORE.test(lower.slice(0, at));
}

/** Behind a price with its cents, another that a style sheet parts from it. */
function isNextNumber({ textContent }: Element, before: string): boolean {
  return /[.,]\d\d$/.test(before) && /^\s*\d/.test(textContent?.slice(0, 20) ?? '');
}

const MOST_AROUND = 12;
/** Cents set apart have the sign with them as well. */
const CENTS_ONLY = /^\p{Sc}?[.,]?\p{Nd}\p{Nd}(?!\p{Nd}|[.,]\p{Nd})/u;

/** Whether another text beside a number is an amount by itself: its sign is not the number's. */
function hasAnother(around: Element, node: Text): boolean {
  const texts = around.ownerDocument.createTreeWalker(around, 4);
  for (let walked = 0; walked < MOST_AROUND && texts.nextNode(); walked++) {
    const { data } = texts.currentNode as Text;
    if (texts.currentNode !== node && isAmount(data) && !CENTS_ONLY.test(data.trim())) return true;
  }
  return false;
}
