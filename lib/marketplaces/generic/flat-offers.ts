import { joinText } from '../fields/joined-text';
import { hasAmount, isAmount } from './amount';
import { aroundOf, isElsewhere } from './beside-cards';
import { type Contents, FEWEST_LETTERS } from './contents';
import { isAroundPage } from './own-words';
import { hasAncestorIn, leadsAway, makeOf } from './repeated-cards';
import { isBuyButton } from './sale';

/** An offer without an element of its own: its parts stand in a row with those of the others. */
export interface FlatOffer {
  /** Elements and texts from the first of this offer to the first of the next. */
  parts: ChildNode[];
  /** The smallest element with its name and nothing else. */
  named: Element;
}

/** The elements among an offer's parts. */
export function elementsOf({ parts }: FlatOffer): Element[] {
  return parts.filter((part): part is ChildNode & Element => part.nodeType === 1);
}

const FEWEST_OFFERS = 3;
/** Without links and buttons, so many: plans and payment methods have pictures, names and prices too. */
const FEWEST_UNLINKED = 6;
/** A name, a picture, a price, a note, a button, and what parts them. */
const MOST_PARTS = 16;
const LONGEST_OFFER = 600;
/** Makes of parts of which an offer's first may be one. */
const MOST_MAKES = 8;

const NAME = 'h1, h2, h3, h4, h5, h6, dt, a[href]';
/** What names an offer where nothing else does. */
const BOLD = 'b, strong';
const PARTED_BY = /^(?:BR|HR)$/;

/**
 * Offers that no element holds one by one (`dt` and `dd`, a heading, a picture and a price in turn, lines parted by breaks, two rows
 * of a table for each). A row counts only where it can be parted throughout: a name of its own in each, a price in most, and
 * a link of its own; or a heading with a picture or button, where nothing is linked. What is on `cards` is none. O(elements).
 */
export function flatOffers(
  contents: Map<Element, Contents>,
  pageUrl: URL,
  cards: readonly Element[],
): FlatOffer[] {
  const inside = new Set(cards);
  const around = aroundOf(cards);
  const isRow = ([row, { hasPrice }]: [Element, Contents]): boolean =>
    hasPrice &&
    row.childNodes.length >= FEWEST_OFFERS * 2 &&
    !inside.has(row) &&
    !hasAncestorIn(row, inside) &&
    !isAroundPage(row) &&
    !isElsewhere(row, around);
  const isFree = ({ parts }: FlatOffer): boolean =>
    !parts.some((part) => inside.has(part as Element) || around.has(part as Element));
  const offers = [...contents].filter(isRow).reverse();
  return offers.flatMap(([row]) => offersIn(row, contents, pageUrl)).filter(isFree);
}

function offersIn(row: Element, contents: Map<Element, Contents>, pageUrl: URL): FlatOffer[] {
  const children = [...row.childNodes].filter(isSeen);
  const times = new Map<string, number>();
  for (const child of children) {
    const make = partMake(child);
    if (make) times.set(make, (times.get(make) ?? 0) + 1);
  }
  const makes = [...times].filter(([, count]) => count >= FEWEST_OFFERS).slice(0, MOST_MAKES);
  for (const [make] of makes) {
    const offers = partedAt(make, children, contents);
    if (offers && areOffers(offers, contents, pageUrl)) return offers;
  }
  return [];
}

function isSeen(node: ChildNode): boolean {
  if (node.nodeType === 3) return (node as Text).data.trim() !== '';
  return node.nodeType === 1 && !/^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|LINK|META)$/.test(node.nodeName);
}

/** The two rows of an offer are told apart by their cells where nothing else does. */
function partMake(node: ChildNode): string | undefined {
  if (node.nodeType !== 1 || PARTED_BY.test(node.nodeName)) return undefined;
  const element = node as Element;
  return element.tagName === 'TR' ? `${makeOf(element)}.${element.childElementCount}` : makeOf(element);
}

/** The row parted before each child of a make; undefined where a part is no offer. What has no link of its own goes with the one before. */
function partedAt(
  make: string,
  children: readonly ChildNode[],
  contents: Map<Element, Contents>,
): FlatOffer[] | undefined {
  const parts: ChildNode[][] = [];
  let from = false;
  for (const child of children) {
    if (partMake(child) === make && !goesOn(parts.at(-1), child, contents)) {
      parts.push([]);
      from = true;
    }
    if (from) parts.at(-1)!.push(child);
  }
  const longest = Math.max(0, ...parts.slice(0, -1).map(({ length }) => length));
  // Behind the last offer stands what else the page says.
  const last = parts.at(-1);
  if (last) parts[parts.length - 1] = last.slice(0, longest);
  if (parts.length < FEWEST_OFFERS || longest < 2 || longest > MOST_PARTS) return undefined;
  const offers: FlatOffer[] = [];
  for (const own of parts) {
    const offer = offerOf(own, contents);
    if (!offer) return undefined;
    offers.push(offer);
  }
  return offers;
}

function goesOn(
  before: readonly ChildNode[] | undefined,
  child: ChildNode,
  contents: Map<Element, Contents>,
): boolean {
  if (!before || before.some((part) => showsPrice(part, contents))) return false;
  const known = targetsOf(before, contents);
  if (known.size === 0) return false;
  return [...targetsOf([child], contents)].every((target) => known.has(target));
}

function offerOf(parts: ChildNode[], contents: Map<Element, Contents>): FlatOffer | undefined {
  const text = parts.reduce((sum, part) => sum + lengthOf(part, contents), 0);
  if (text > LONGEST_OFFER || targetsOf(parts, contents).size > 1) return undefined;
  const named = parts.flatMap(namesIn).find(isName) ?? parts.flatMap(boldIn).find(isName);
  return named && { parts, named };
}

function lengthOf(part: ChildNode, contents: Map<Element, Contents>): number {
  return part.nodeType === 3 ? (part as Text).data.trim().length : (contents.get(part as Element)?.text ?? 0);
}

function namesIn(part: ChildNode): Element[] {
  if (part.nodeType !== 1) return [];
  const element = part as Element;
  const inner = element.querySelector(NAME);
  const heading = element.matches(NAME)
    ? (element.querySelector(':is(h1, h2, h3, h4, h5, h6, dt, a)') ?? element)
    : inner;
  return heading ? [heading] : [];
}

function boldIn(part: ChildNode): Element[] {
  if (part.nodeType !== 1) return [];
  const element = part as Element;
  return element.matches(BOLD) ? [element] : [...element.querySelectorAll(BOLD)].slice(0, 4);
}

function isName(element: Element): boolean {
  const { text } = joinText(element);
  return text.length >= FEWEST_LETTERS && /\p{L}{2}/u.test(text) && !hasAmount(text) && !isBuyButton(element);
}

function showsPrice(part: ChildNode, contents: Map<Element, Contents>): boolean {
  if (part.nodeType === 3) return isAmount((part as Text).data);
  const held = contents.get(part as Element);
  return held?.hasPrice === true && !isBuyButton(part as Element);
}

function targetsOf(parts: readonly ChildNode[], contents: Map<Element, Contents>): Set<string> {
  return new Set(parts.flatMap((part) => [...(contents.get(part as Element)?.targets ?? [])]));
}

function areOffers(offers: readonly FlatOffer[], contents: Map<Element, Contents>, pageUrl: URL): boolean {
  const names = new Set(offers.map(({ named }) => joinText(named).text));
  if (names.size < offers.length) return false;
  const isWhole = ({ parts }: FlatOffer): boolean => parts.some((part) => showsPrice(part, contents));
  // What is sold out has no price among others that have one.
  const priced = offers.filter(isWhole).length;
  if (priced < FEWEST_OFFERS || priced * 4 < offers.length * 3) return false;
  const targets = offers.map(({ parts }) => [...targetsOf(parts, contents)]);
  if (targets.some(([target]) => target)) {
    const all = new Set(targets.flat());
    return all.size === offers.length && !leadsAway(all, pageUrl);
  }
  const held = offers.map((offer) => {
    const elements = elementsOf(offer);
    return {
      isPictured: elements.some((part) => contents.get(part)?.hasPicture),
      isSold: elements.some((part) => [part, ...part.querySelectorAll('*')].some(isBuyButton)),
    };
  });
  const isHeaded = offers.every(({ named }) => !named.matches('a'));
  if (!isHeaded) return false;
  const arePictured = held.every(({ isPictured }) => isPictured);
  if (priced < offers.length && !arePictured) return false;
  if (held.filter(({ isSold }) => isSold).length >= priced) return true;
  return offers.length >= FEWEST_UNLINKED && arePictured;
}
