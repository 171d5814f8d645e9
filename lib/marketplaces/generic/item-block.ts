import { brandIn, isBrandLabel, labelledBrand } from '../fields/brand-text';
import { joinText } from '../fields/joined-text';
import type { JoinedText } from '../reading';
import { priceText } from './amount';

const MOST_ELEMENTS = 4000;
const LABELS = 'dt, th, td, li, p, span, b, strong, label, div';

/** Labels are short, and so are "Brand: Acme" and what is next to a label. */
const LONGEST = 60;

/**
 * The brand that a shop of unknown make writes beside its label ("Brand", then "Acme" in the next element) or behind it
 * ("Brand: Acme"), outside of the other offers' cards.
 */
export function labelledItemBrand(document: Document, cards: readonly Element[]): JoinedText | undefined {
  for (const element of [...document.querySelectorAll(LABELS)].slice(0, MOST_ELEMENTS)) {
    const length = element.textContent?.length ?? 0;
    if (length < 3 || length > LONGEST || isIn(cards, element)) continue;
    const text = joinText(element);
    const value = isBrandLabel(text.text) ? element.nextElementSibling : undefined;
    const isShort = value && (value.textContent?.length ?? 0) <= LONGEST;
    const brand = isShort ? brandIn(joinText(value)) : labelledBrand(text);
    if (brand) return brand;
  }
  return undefined;
}

function isIn(cards: readonly Element[], element: Element): boolean {
  return cards.some((card) => card.contains(element));
}

/** The price that stands nearest around an item's heading, before other offers begin; empty where there is none. */
export function itemPriceText(heading: Element, title: JoinedText, cards: readonly Element[]): string {
  const words = new Set<Node>(title.pieces.map(({ node }) => node));
  for (let around = heading.parentElement; around; around = around.parentElement) {
    if (cards.some((card) => around!.contains(card))) return '';
    const text = priceText(around, words);
    if (text) return text;
  }
  return '';
}
