import { allIn, foundBy } from '../fields/selectors';
import { findTitle, isTitle, type ShownTitle } from '../fields/title';
import { type RememberedCard, rootsOf } from '../page/page-memory';
import type { ReadListing } from '../reading';
import type { CardRule } from '../site';
import { categoryOf } from './category';
import { readListing } from './listing-fields';
import { idIn, productFor, type SitePage } from './site-page';
import { uniqueListings } from './unique-listings';

/** More cards than any real page shows; a hostile page must not keep us busy. */
const MOST_CARDS = 3000;

/** The pieces of one card: more than one where the same product stands twice or a saved page tore a card apart. */
interface Card {
  pieces: Element[];
  looked: RememberedCard;
}

/** The listings on a page's cards, in the page's order; one id is one listing. `known` is the item's own id. */
export function readCards(
  page: SitePage,
  known: string | undefined,
): { cards: number; listings: ReadListing[] } {
  const cards = findCards(page).filter(({ looked: { id } }) => id === undefined || id !== known);
  const category = sharedCategory(page);
  const listings = cards.map((card) => readCard(page, card, category)).filter((read) => read !== undefined);
  const unique = uniqueListings(listings);
  // What is behind the limit counts as one that nobody read.
  const behind = cards.length < MOST_CARDS ? 0 : 1;
  return { cards: cards.length - listings.length + unique.length + behind, listings: unique };
}

/**
 * Reads the cards of a page into its memory, one at each step: a reading that comes after finds there what has not changed
 * since. What has left the page meanwhile is left alone, for nobody hears of changes in it.
 */
export function* readCardsAhead(page: SitePage): Generator<void> {
  const category = sharedCategory(page);
  for (const { rule, element } of [...ruledElements(page)]) {
    if (!element.isConnected) continue;
    const looked = lookAt(page, rule, element);
    if (looked.leftOut || rule.spansSiblings || 'read' in looked) continue;
    looked.read = readPieces(page, [element], looked, category);
    yield;
  }
}

/** Where the page is in the shop, if all its cards are there. */
function sharedCategory(page: SitePage): string {
  return page.kind === 'list' ? categoryOf(page) : '';
}

function findCards(page: SitePage): Card[] {
  const cards = new Map<string | Element, Card>();
  for (const { rule, element } of ruledElements(page)) {
    const looked = lookAt(page, rule, element);
    if (looked.leftOut) continue;
    const pieces = rule.spansSiblings ? [element, ...followers(element, rule)] : [element];
    const same = looked.id === undefined ? undefined : cards.get(looked.id);
    if (same) same.pieces.push(...pieces);
    else if (looked.id !== undefined || !rule.needsId) cards.set(looked.id ?? element, { pieces, looked });
  }
  return [...cards.values()];
}

/** The elements that are cards by a rule, rule by rule. */
function* ruledElements({ site, kind, memory, document }: SitePage) {
  const roots = rootsOf(memory, document);
  for (const rule of site.cards)
    if (!rule.on || rule.on.includes(kind))
      for (const element of elementsOf(roots, rule)) yield { rule, element };
}

function elementsOf(roots: ParentNode[], rule: CardRule): Element[] {
  return roots.flatMap((root) => allIn(root, rule.card)).slice(0, MOST_CARDS);
}

/** The first look at a card, which a page that only grew need not take again. */
function lookAt(page: SitePage, rule: CardRule, card: Element): RememberedCard {
  const before = page.memory.cards.get(card);
  if (before?.rule === rule) return before;
  const title = isNone(rule, card) ? 'placeholder' : findTitle(page.site, [card], rule);
  const leftOut = title === 'placeholder';
  const looked: RememberedCard = { rule, id: undefined, title, leftOut };
  if (!leftOut) looked.id = foundBy([card], rule.id, (text) => idIn(page.site, text));
  page.memory.cards.set(card, looked);
  return looked;
}

function followers(card: Element, rule: CardRule): Element[] {
  const found: Element[] = [];
  for (let next = card.nextElementSibling; next && found.length < 12; next = next.nextElementSibling) {
    if (next.matches(rule.card)) break;
    found.push(next);
  }
  return found;
}

/** Whether an element only looks like a card: it is where none do, or has yet to be filled in. */
function isNone({ not, lazy }: CardRule, card: Element): boolean {
  if (not && card.closest(not)) return true;
  return lazy === true && !card.textContent?.trim();
}

function readCard(page: SitePage, { pieces, looked }: Card, category: string): ReadListing | undefined {
  if (pieces.length > 1) return readPieces(page, pieces, looked, category);
  if (!('read' in looked)) looked.read = readPieces(page, pieces, looked, category);
  return looked.read;
}

/**
 * The title where the description looks for it. Where it looks in vain, or finds it told only (by a picture's text,
 * say, which is often cut and is nowhere on the page), the card's look tells: it names its offer's id, so it is one.
 */
function titleOf(page: SitePage, pieces: Element[], found: ShownTitle, id: string | undefined): ShownTitle {
  if (id === undefined || found === 'placeholder' || (found && found.pieces.length > 0)) return found;
  const seen = titleByLook(page, pieces);
  return !found || (seen && isSameTitle(found.text, seen.text)) ? seen : found;
}

function titleByLook({ site, help }: SitePage, pieces: Element[]): Exclude<ShownTitle, 'placeholder'> {
  for (const element of pieces) {
    const title = help?.titleByLook(element);
    if (title && isTitle(site, title.text)) return { ...title, element };
  }
  return undefined;
}

/** Pictures are named after the title, with the brand before it and cut at the end. */
function isSameTitle(told: string, seen: string): boolean {
  return told.includes(seen.slice(0, 30));
}

function readPieces(
  page: SitePage,
  pieces: Element[],
  { rule, id, title: firstTitle }: RememberedCard,
  category: string,
): ReadListing | undefined {
  const found = pieces.length > 1 ? findTitle(page.site, pieces, rule) : firstTitle;
  const title = titleOf(page, pieces, found, id);
  if (!title || title === 'placeholder') return undefined;
  const card = pieces.find((piece) => piece.contains(title.element)) ?? pieces[0]!;
  const product = productFor(page, id ?? '', title.text);
  const known = { scope: pieces, hooks: rule, card, title, product, isItem: false };
  return readListing(page, { ...known, id: id ?? product?.id ?? `title:${title.text}` }, category);
}
