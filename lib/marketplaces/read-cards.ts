import { allTexts } from './hooks';
import { readListing } from './listing-fields';
import type { ReadListing } from './reading';
import type { CardRule } from './site';
import { idIn, productFor, type SitePage } from './site-page';
import { findTitle, isPlaceholder } from './title';
import { uniqueListings } from './unique-listings';

/** More cards than any real page shows; a hostile page must not keep us busy. */
const MOST_CARDS = 3000;

/** The pieces of one card: more than one where the same product stands twice or a saved page tore a card apart. */
interface Card {
  rule: CardRule;
  pieces: Element[];
  id: string | undefined;
}

/** The listings on a page's cards, in the page's order; one id is one listing. `known` is the item's own id. */
export function readCards(
  page: SitePage,
  known: string | undefined,
): { cards: number; listings: ReadListing[] } {
  const cards = findCards(page).filter((card) => card.id === undefined || card.id !== known);
  const listings = cards.map((card) => readCard(page, card)).filter((read) => read !== undefined);
  const unique = uniqueListings(listings);
  return { cards: cards.length - (listings.length - unique.length), listings: unique };
}

function findCards(page: SitePage): Card[] {
  const cards = new Map<string | Element, Card>();
  for (const rule of page.site.cards) {
    if (rule.on && !rule.on.includes(page.kind)) continue;
    for (const element of [...page.document.querySelectorAll(rule.card)].slice(0, MOST_CARDS)) {
      if (isLeftOut(page, rule, element)) continue;
      const id = idIn(page.site, allTexts([element], rule.id));
      const same = id === undefined ? undefined : cards.get(id);
      const pieces = rule.torn ? [element, ...followers(element, rule)] : [element];
      if (same) same.pieces.push(...pieces);
      else if (id !== undefined || !rule.needsId) cards.set(id ?? element, { rule, pieces, id });
    }
  }
  return [...cards.values()];
}

function followers(card: Element, rule: CardRule): Element[] {
  const found: Element[] = [];
  for (let next = card.nextElementSibling; next && found.length < 12; next = next.nextElementSibling) {
    if (next.matches(rule.card)) break;
    found.push(next);
  }
  return found;
}

function isLeftOut(page: SitePage, rule: CardRule, card: Element): boolean {
  if (rule.not && card.closest(rule.not)) return true;
  if (rule.lazy && !card.textContent?.trim()) return true;
  return isPlaceholder(page.site, [card], rule);
}

function readCard(page: SitePage, { rule, pieces, id }: Card): ReadListing | undefined {
  const title = findTitle(page.site, pieces, rule);
  if (!title) return undefined;
  const card = pieces.find((piece) => piece.contains(title.element)) ?? pieces[0]!;
  const product = productFor(page, id ?? '', title.text);
  const place = {
    scope: pieces,
    hooks: rule,
    card,
    id: id ?? `title:${title.text}`,
    title,
    product,
    isItem: false,
  };
  return readListing(page, place, '');
}
