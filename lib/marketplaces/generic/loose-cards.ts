import { cardTitle } from './card-title';
import type { Contents } from './contents';
import { groupByMake, hasAncestorIn, isOfferList } from './repeated-cards';

/** No line of a list without pictures says more. */
const LONGEST_ROW = 600;
/** Without links or labels, so many cards: plans and payment methods have pictures, names and prices too. */
const FEWEST_UNLINKED = 6;

/**
 * Offers of a page that has no cards with all that cards have, and is about no item either: lines without pictures (or
 * with pictures from a style sheet) that each lead to an offer of their own and say its price, and cards that scripts open, whose
 * names stand on them only. In document order; O(elements).
 */
export function looseCards(contents: Map<Element, Contents>, pageUrl: URL): Element[] {
  const rows = groupByMake(contents, isRow).filter((group) => isOfferList(group, contents, pageUrl));
  const found = rows.length > 0 ? rows : groupByMake(contents, isUnlinked).filter(areNamed);
  const cards = new Set(found.flat());
  return [...cards].reverse().filter((card) => !hasAncestorIn(card, cards));
}

function isRow({ hasPrice, text, wordTargets, targets }: Contents): boolean {
  return hasPrice && text <= LONGEST_ROW && wordTargets.size === 1 && targets.size <= 2;
}

function isUnlinked({ hasPicture, hasPrice, text, targets }: Contents): boolean {
  return hasPicture && hasPrice && text <= LONGEST_ROW && targets.size === 0;
}

/** Whether cards of one make that lead nowhere are offers: many, nearly each with a name of its own. */
export function areNamed(group: readonly Element[]): boolean {
  const names = namesOf(group);
  return names.size >= FEWEST_UNLINKED && names.size * 4 >= group.length * 3;
}

/** The different names on cards. */
export function namesOf(group: readonly Element[]): Set<string> {
  return new Set(group.map((card) => cardTitle(card)?.text ?? '').filter(Boolean));
}
