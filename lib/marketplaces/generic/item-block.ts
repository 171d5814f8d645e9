import { joinText, textWithoutPlace } from '../fields/joined-text';
import { UNSEEN_LABELS } from '../fields/selectors';
import type { JoinedText } from '../reading';
import { priceText } from './amount';
import { anyBrand, anyLabelledBrand } from './any-brand';
import { isBrandLabelAnywhere } from './brand-labels';
import { isBehind } from './document-order';

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
    if (length < 2 || length > LONGEST || isIn(cards, element)) continue;
    const text = joinText(element);
    const value = isBrandLabelAnywhere(text.text) ? valueBehind(element) : besideOwnLabel(element);
    const brand = value ? anyBrand(value) : innermost(element);
    if (brand) return brand;
  }
  return undefined;
}

/** What stands behind a label: words of the same line, or the next element. */
function valueBehind({ nextSibling, nextElementSibling: next }: Element): JoinedText | undefined {
  if (nextSibling?.nodeType === 3 && /\p{L}/u.test((nextSibling as Text).data))
    return wordsOf(nextSibling as Text);
  return next && (next.textContent?.length ?? 0) <= LONGEST ? joinText(next) : undefined;
}

/** What stands in the one element of a row that begins with a label of its own ("Brand" and behind it "Acme"). */
function besideOwnLabel({
  firstChild,
  firstElementChild: value,
  childElementCount,
}: Element): JoinedText | undefined {
  if (childElementCount !== 1 || firstChild?.nodeType !== 3 || firstChild.nextSibling !== value)
    return undefined;
  return isBrandLabelAnywhere((firstChild as Text).data.trim()) ? joinText(value!) : undefined;
}

/** The words of one text node. */
function wordsOf(node: Text): JoinedText {
  const text = node.data.trim();
  const nodeStart = node.data.indexOf(text);
  return text.length <= LONGEST
    ? { text, pieces: [{ node, nodeStart, start: 0, length: text.length }] }
    : textWithoutPlace('');
}

/** What holds the row holds the next button as well. */
function innermost(element: Element): JoinedText | undefined {
  const brand = anyLabelledBrand(joinText(element));
  if (!brand) return undefined;
  const inside = [...element.querySelectorAll(LABELS)].find((each) => anyLabelledBrand(joinText(each)));
  return inside ? innermost(inside) : brand;
}

function isIn(cards: readonly Element[], element: Element): boolean {
  return cards.some((card) => card.contains(element));
}

/**
 * The price that stands nearest around an item's heading; where other offers do so too, between it and the first of them
 * behind it. Empty where there is none.
 */
export function itemPriceText(heading: Element, title: JoinedText, cards: readonly Element[]): string {
  const words = new Set<Node>(title.pieces.map(({ node }) => node));
  const next = cards.find((card) => isBehind(card, heading));
  const isElsewhere = (node: Node): boolean => !isBehind(node, heading) || (!!next && !isBehind(next, node));
  for (let around = heading.parentElement; around; around = around.parentElement) {
    const isShared = cards.some((card) => around!.contains(card));
    const text = priceText(around, words, isShared ? isElsewhere : undefined);
    if (text || (isShared && !next)) return text;
  }
  return '';
}

const BRAND_PLACES =
  '[itemprop="brand"], [data-brand], [class*="brand" i], [data-testid*="brand" i], [data-test-id*="brand" i], [data-test*="brand" i], [data-qa*="brand" i], [class*="vendor" i]:not([class*="code" i], [class*="sku" i], [class*="article" i]), a[href*="/collections/vendors" i], a[href*="/brand/" i], a[href*="/brands/" i], a[href*="/marque/" i], a[href*="/marca/" i], a[href*="/marke/" i], a[href*="/marki/" i], a[href*="/znacka/" i], a[href*="/merk/" i], a[href*="/marka/" i], a[href*="/brend/" i], a[href*="/brand-" i], a[rel~="brand"]';
/** How far around the heading a brand without a label is its item's. */
const MOST_LEVELS = 3;

/** The brand that stands by an item's heading without a label, in an element that is called after it. */
export function brandBeside(heading: Element, cards: readonly Element[]): JoinedText | undefined {
  // Some shops call the whole name after its brand.
  const name = joinText(heading).text;
  let around = heading.parentElement;
  for (let level = 0; around && level < MOST_LEVELS; level++) {
    if (cards.some((card) => around!.contains(card)) || around === around.ownerDocument.body)
      return undefined;
    for (const place of [...around.querySelectorAll(BRAND_PLACES)].slice(0, 10)) {
      const brand = place.contains(heading) ? undefined : brandAt(place);
      if (brand && !brand.text.includes(name)) return brand;
    }
    around = around.parentElement;
  }
  return undefined;
}

/** A logo says its brand in its name. */
function brandAt(place: Element): JoinedText | undefined {
  const shown =
    (place.textContent ?? '').length <= LONGEST ? anyBrand(joinText(place, UNSEEN_LABELS)) : undefined;
  const told = place.getAttribute('data-brand') ?? place.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return shown ?? anyBrand(textWithoutPlace(told));
}
