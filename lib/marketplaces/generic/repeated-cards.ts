import { joinText } from '../fields/joined-text';
import { offerAddress } from './address';
import { addressBase } from './address-base';
import { isAmount, isOffered } from './amount';

/** What one element holds, counted once from the leaves up, so that every question about it is answered at once. */
interface Contents {
  text: number;
  hasPicture: boolean;
  hasPrice: boolean;
  /** Addresses its links lead to, up to three different ones. */
  targets: Set<string>;
  /** The same for links around pictures: what a product card has exactly one of, colours to choose from aside. */
  pictureTargets: Set<string>;
  /** The same for links around words: colours to choose from have none. */
  wordTargets: Set<string>;
}

/** A page's own address, and what its links are relative to. */
interface Place {
  url: URL;
  base: URL;
}

const KINDS = ['targets', 'pictureTargets', 'wordTargets'] as const;

/** Fewer letters than a title has. */
const FEWEST_LETTERS = 8;

/** No card says more. */
const LONGEST_CARD = 3000;

/** A list has at least so many cards, unless there is no other on the page. */
const FEWEST_CARDS = 3;

/** Without links, so many: plans and payment methods have pictures, names and prices too. */
const FEWEST_UNLINKED = 6;

/** A page larger than this is read up to here. */
const MOST_ELEMENTS = 60_000;

/** Parts of a page that repeat links with pictures and hold no offers. */
const NOT_CONTENT = 'NAV,FOOTER,SCRIPT,STYLE,NOSCRIPT,TEMPLATE,SVG,HEAD,SELECT,DATALIST';
const SKIPPED = new Set(NOT_CONTENT.split(',').concat('svg'));

/**
 * Product cards by structure alone: elements of the same make (tag and first class, of itself and its parent) that
 * each lead to one address of their own with a picture and words, where most show a price; or lead nowhere and are
 * labelled. Of nested candidates the outermost counts. In document order; O(elements), at most 60,000 of them.
 */
export function repeatedCards(document: Document, pageUrl: URL): Element[] {
  const body = document.body;
  if (!body) return [];
  const contents = new Map<Element, Contents>();
  measure(body, { url: pageUrl, base: addressBase(document, pageUrl) }, contents);
  const groups = groupByMake(contents);
  const lists = groups.filter((group) => isProductList(group, contents, pageUrl));
  const offers = lists.map((group) => amongPriced(group, contents));
  const found = (
    lists.length > 0 ? offers : groups.filter((group) => isPair(group, contents, pageUrl))
  ).flat();
  const cards = new Set([...found, ...unloaded(found, contents)]);
  for (const row of rowsOf(cards, contents)) cards.delete(row);
  return [...contents.keys()]
    .reverse()
    .filter((element) => cards.has(element) && !hasAncestorIn(element, cards));
}

/** Fills `contents` for `root` and everything below it, in reverse document order, without recursion. */
function measure(root: Element, page: Place, contents: Map<Element, Contents>): void {
  const order: Element[] = [];
  const stack = [root];
  for (let element = stack.pop(); element && order.length < MOST_ELEMENTS; element = stack.pop()) {
    order.push(element);
    // The last child first on the stack: the walk is in document order.
    for (let child = element.lastElementChild; child; child = child.previousElementSibling) {
      if (!SKIPPED.has(child.tagName) && !isOurs(child)) stack.push(child);
    }
  }
  for (const element of order.reverse()) contents.set(element, contentsOf(element, page, contents));
}

function isOurs(element: Element): boolean {
  return element.hasAttribute('data-recordal-lens');
}

function contentsOf(element: Element, page: Place, contents: Map<Element, Contents>): Contents {
  const own = ownText(element);
  const total: Contents = {
    text: own.length,
    hasPicture: isPicture(element),
    hasPrice: isOffered(own),
    targets: new Set(),
    pictureTargets: new Set(),
    wordTargets: new Set(),
  };
  for (const child of element.children) {
    const part = contents.get(child);
    if (!part) continue;
    total.text += part.text;
    total.hasPicture ||= part.hasPicture;
    total.hasPrice ||= part.hasPrice;
    for (const kind of KINDS)
      for (const target of part[kind]) if (total[kind].size < 3) total[kind].add(target);
  }
  // A price is often split over elements: the parent's whole short text has both sign and digits.
  if (!total.hasPrice && total.text > 1 && total.text < 60) total.hasPrice = isAmount(joinText(element).text);
  addTarget(element, page, total);
  return total;
}

function addTarget(element: Element, page: Place, total: Contents): void {
  const target = element.tagName === 'A' ? targetOf(element.getAttribute('href'), page) : undefined;
  if (!target) return;
  total.targets.add(target);
  if (total.hasPicture) total.pictureTargets.add(target);
  if (total.text >= FEWEST_LETTERS) total.wordTargets.add(target);
}

/** Where a link leads; links within the page, to the shop's home and to scripts lead nowhere. */
function targetOf(href: string | null, page: Place): string | undefined {
  const url = offerAddress(href, page.base);
  if (!url || (url.search === '' && (url.pathname === page.url.pathname || url.pathname.length < 3)))
    return undefined;
  return url.href;
}

function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && text.length < 500) text += (node as Text).data.trim();
  }
  return text;
}

function isPicture(element: Element): boolean {
  if (element.tagName === 'IMG' || element.tagName === 'PICTURE') return true;
  return /background(?:-image)?:\s?url/.test(element.getAttribute('style') ?? '');
}

function groupByMake(contents: Map<Element, Contents>): Element[][] {
  const groups = new Map<string, Element[]>();
  for (const [element, held] of contents) {
    if (!isCardLike(held)) continue;
    const make = `${makeOf(element)}<${element.parentElement ? makeOf(element.parentElement) : ''}`;
    const group = groups.get(make);
    if (group) group.push(element);
    else groups.set(make, [element]);
  }
  return [...groups.values()];
}

function isCardLike(held: Contents): boolean {
  if (!held.hasPicture || held.text < FEWEST_LETTERS || held.text > LONGEST_CARD) return false;
  // A link that lies over the whole card holds no picture itself, and a basket may be next to it.
  if (held.targets.size === 0) return held.hasPrice;
  if (held.pictureTargets.size === 0) return held.targets.size <= 2;
  return held.pictureTargets.size === 1 || held.wordTargets.size === 1;
}

/** Some shops write an item's number into a class of its card: that tells its make least of all. */
const NUMBERED = /\d{3}/;

function makeOf(element: Element): string {
  const classes = element.getAttribute('class')?.trim().split(/\s+/, 8) ?? [];
  return `${element.tagName}.${classes.find((name) => !NUMBERED.test(name)) ?? ''}`;
}

/** Cards whose pictures come when they are scrolled to: of the others' make and in their list, with all else. */
function unloaded(cards: readonly Element[], contents: Map<Element, Contents>): Element[] {
  const known = new Set(cards);
  const makes = new Map<Element, Set<string>>();
  for (const card of cards)
    if (card.parentElement)
      makes.set(card.parentElement, (makes.get(card.parentElement) ?? new Set()).add(makeOf(card)));
  return [...makes].flatMap(([list, ofMake]) =>
    [...list.children].filter((child) => {
      const held = contents.get(child);
      const isWhole = held && !held.hasPicture && held.hasPrice && held.wordTargets.size === 1;
      return isWhole && held.text < LONGEST_CARD && !known.has(child) && ofMake.has(makeOf(child));
    }),
  );
}

/** Of cards that links lie over, two in a row look like one from outside: what holds two others is their row. */
function rowsOf(cards: ReadonlySet<Element>, contents: Map<Element, Contents>): Element[] {
  const within = new Map<Element, Set<string>>();
  for (const card of cards) {
    const target = targetText(contents.get(card)!);
    for (let around = card.parentElement; around && target; around = around.parentElement)
      if (cards.has(around)) within.set(around, (within.get(around) ?? new Set()).add(target));
  }
  return [...within]
    .filter(([row, targets]) => targets.size > 1 && contents.get(row)!.pictureTargets.size === 0)
    .map(([row]) => row);
}

function isProductList(group: Element[], contents: Map<Element, Contents>, pageUrl: URL): boolean {
  if (group.length < FEWEST_CARDS) return false;
  const held = group.map((element) => contents.get(element)!);
  if (held.every((each) => each.targets.size === 0)) return isNamedList(group);
  const targets = new Set(held.map(targetText));
  const priced = held.filter((each) => each.hasPrice).length;
  return targets.size >= FEWEST_CARDS && priced * 2 >= group.length && !leadsAway(targets, pageUrl);
}

/** A card without a price is among others that have one (it is sold out); a strip of articles has none at all. */
function amongPriced(group: readonly Element[], contents: Map<Element, Contents>): Element[] {
  const members = new Map<Element, number>();
  for (const card of group)
    for (let around: Element | null = card; around; around = around.parentElement)
      members.set(around, (members.get(around) ?? 0) + 1);
  const priced = new Set(
    group.filter((card) => contents.get(card)?.hasPrice).map((card) => depthOf(card, contents)),
  );
  return group.filter((card) => {
    if (contents.get(card)?.hasPrice) return true;
    let around: Element | null = card;
    while (around && members.get(around) === 1) around = around.parentElement;
    const isAmong = around === null || contents.get(around)?.hasPrice !== false;
    return isAmong && (priced.size === 0 || priced.has(depthOf(card, contents)));
  });
}

/** How many parts the address has that a card leads to: promotions among offers lead elsewhere. */
function depthOf(card: Element, contents: Map<Element, Contents>): number {
  const target = targetText(contents.get(card)!);
  return target ? new URL(target).pathname.split('/').filter(Boolean).length : 0;
}

/** A search engine's results lead to as many other sites; a shop's offers stay with it or go to a few partners. */
function leadsAway(targets: ReadonlySet<string>, pageUrl: URL): boolean {
  const hosts = new Set([...targets].filter(Boolean).map((target) => new URL(target).hostname));
  hosts.delete(pageUrl.hostname);
  return hosts.size > 1 && hosts.size * 2 > targets.size;
}

/** Two offers are a short list where both have all that offers have. */
function isPair(group: Element[], contents: Map<Element, Contents>, pageUrl: URL): boolean {
  const held = group.map((element) => contents.get(element)!);
  const targets = new Set(held.map(targetText));
  const isWhole = held.every(
    ({ hasPrice, pictureTargets, targets: own }) => hasPrice && (pictureTargets.size || own.size) === 1,
  );
  return group.length === 2 && targets.size === 2 && isWhole && !leadsAway(targets, pageUrl);
}

/** Cards that scripts open lead nowhere by themselves: there have to be many, each with a label of its own. */
function isNamedList(group: Element[]): boolean {
  const names = new Set(group.map((card) => card.getAttribute('aria-label') ?? altOf(card)).filter(Boolean));
  return names.size >= FEWEST_UNLINKED && names.size * 4 >= group.length * 3;
}

function altOf(card: Element): string {
  return card.querySelector('img[alt]')?.getAttribute('alt') ?? '';
}

function targetText(held: Contents): string {
  return (
    [...(held.wordTargets.size === 1 ? held.wordTargets : held.pictureTargets), ...held.targets][0] ?? ''
  );
}

function hasAncestorIn(element: Element, cards: Set<Element>): boolean {
  for (let parent = element.parentElement; parent; parent = parent.parentElement)
    if (cards.has(parent)) return true;
  return false;
}
