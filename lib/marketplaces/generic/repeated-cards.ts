import { registeredName } from '../../domain/registered-name';
import { type Contents, FEWEST_LETTERS, inDocumentOrder, parentOf } from './contents';
import { isMarkedAsGoods } from './goods-marks';

/** A list has at least so many cards, unless there is no other on the page. */
const FEWEST_CARDS = 3;

/** No card says more. */
const LONGEST_CARD = 3000;

/** Without links, so many: plans and payment methods have pictures, names and prices too. */
const FEWEST_UNLINKED = 6;

/**
 * Product cards by structure alone: elements of the same make (tag and first class, of itself and its parent) that
 * each lead to one address of their own with a picture and words, where most show a price; or lead nowhere and are
 * labelled. Of nested candidates the outermost counts. In document order; O(elements).
 */
export function repeatedCards(contents: Map<Element, Contents>, pageUrl: URL): Element[] {
  const groups = groupByMake(contents, isCardLike);
  const lists = groups.filter((group) => isProductList(group, contents, pageUrl));
  const offers = lists.map((group) => amongPriced(group, contents));
  const found = (
    lists.length > 0 ? offers : groups.filter((group) => isPair(group, contents, pageUrl))
  ).flat();
  const cards = new Set([...found, ...unloaded(found, contents)]);
  for (const row of rowsOf(cards, contents)) cards.delete(row);
  return inDocumentOrder(contents, cards).filter((card) => !hasAncestorIn(card, cards));
}

/** Elements that may be members of a list, by tag and class of themselves and what they are in. */
export function groupByMake(
  contents: Map<Element, Contents>,
  isMember: (held: Contents) => boolean,
): Element[][] {
  return groupedByMake([...contents].filter(([, held]) => isMember(held)).map(([element]) => element));
}

/** The same for elements that are known to be such. */
export function groupedByMake(elements: readonly Element[]): Element[][] {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const parent = parentOf(element);
    const make = `${makeOf(element)}<${parent ? makeOf(parent) : ''}`;
    const group = groups.get(make);
    if (group) group.push(element);
    else groups.set(make, [element]);
  }
  return [...groups.values()];
}

function isCardLike(held: Contents): boolean {
  if (!held.hasPicture || held.text > LONGEST_CARD) return false;
  if (held.text < FEWEST_LETTERS && !isToldOnly(held)) return false;
  // A link that lies over the whole card holds no picture itself, and a basket may be next to it.
  if (held.targets.size === 0) return held.hasPrice;
  if (held.pictureTargets.size === 0) return held.targets.size <= 2;
  return held.pictureTargets.size === 1 || held.wordTargets.size === 1;
}

/** Colours to choose from are told in a word or two. */
function isToldOnly({ told, hasPrice }: Contents): boolean {
  return hasPrice && told >= FEWEST_LETTERS * 2;
}

/** Some shops write an item's number into a class of its card: that tells its make least of all. */
const NUMBERED = /\d{3}/;

/** What an element is by its markup: tag and first class. */
export function makeOf(element: Element): string {
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
  return isOfferList(group, contents, pageUrl);
}

/** Whether cards lead to offers of their own, most with a price, or are marked as goods, and stay with the shop. */
export function isOfferList(
  group: readonly Element[],
  contents: Map<Element, Contents>,
  pageUrl: URL,
): boolean {
  const held = group.map((element) => contents.get(element)!);
  const targets = new Set(held.map(targetText));
  const priced = held.filter((each) => each.hasPrice).length;
  const isOffered = priced * 2 >= group.length || areMarked(group);
  return targets.size >= FEWEST_CARDS && isOffered && !leadsAway(targets, pageUrl);
}

/** Makers show what they have without a price; the page then has to call it goods itself. */
function areMarked(group: readonly Element[]): boolean {
  return group.filter(isMarkedAsGoods).length * 4 >= group.length * 3;
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
  if (priced.size === 0) return [...group];
  return group.filter((card) => {
    if (contents.get(card)?.hasPrice) return true;
    let around: Element | null = card;
    while (around && members.get(around) === 1) around = around.parentElement;
    const isAmong = around === null || contents.get(around)?.hasPrice !== false;
    return isAmong && priced.has(depthOf(card, contents));
  });
}

/** How many parts the address has that a card leads to: promotions among offers lead elsewhere. */
function depthOf(card: Element, contents: Map<Element, Contents>): number {
  const target = targetText(contents.get(card)!);
  return target ? new URL(target).pathname.split('/').filter(Boolean).length : 0;
}

/** A search engine's results lead to as many other sites; a shop's offers stay with it, or below hosts of its sellers, or go to a few partners. */
export function leadsAway(targets: ReadonlySet<string>, pageUrl: URL): boolean {
  const hosts = new Set(
    [...targets].filter(Boolean).map((target) => registeredName(new URL(target).hostname)),
  );
  hosts.delete(registeredName(pageUrl.hostname));
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

/** Whether an element is within another of a set. */
export function hasAncestorIn(element: Element, cards: ReadonlySet<Element>): boolean {
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) if (cards.has(parent)) return true;
  return false;
}
