import { registeredName } from '../../domain/registered-name';
import { joinText } from '../fields/joined-text';
import { offerAddress } from './address';
import { BUY } from './buy-words';
import { isBehind } from './document-order';
import { buttonsOfRow } from './flat-buttons';
import { isOfferAddress } from './goods-marks';
import { itemPriceText } from './item-block';

/** Some shops make theirs of what is no button. */
const BUTTONS =
  'button, [role="button"], input:is([type="submit"], [type="button"], [type="image"]), :is(a, div, span):is([class*="cart" i], [class*="buy" i], [class*="basket" i], [id*="cart" i], [id*="buy" i]), :is([class*="buy" i], [class*="cart" i]) > a, a:is([class*="btn" i], [class*="button" i], :not([href]), [href^="#"], [href^="javascript:" i])';
/** Those of cards: of links only such as are called after it. */
const CARD_BUTTONS =
  'button, input:is([type="submit"], [type="button"]), a:is([role="button"], [class*="cart" i], [class*="buy" i], [class*="basket" i])';
/** What holds more words than this holds a button at most. */
const LONGEST_LABEL = 60;
const LINKED_HEADING = ':is(h1, h2, h3, h4) a[href], a[href] :is(h1, h2, h3, h4)';
/** A card's button stands no deeper below it. */
const MOST_LEVELS = 8;

/** How a page sells what a heading names: with a button next to it, with one that is somewhere, or not. */
export type Sale = 'beside' | 'somewhere' | undefined;

/**
 * How `heading`'s item is sold. Buttons of other offers do not count: those on `cards`, and those that stand with a linked
 * name of their own.
 */
export function saleOf(heading: Element, cards: readonly Element[]): Sale {
  const all = sellingButtons(heading.ownerDocument, cards);
  const ofRow = buttonsOfRow(all);
  const buttons = all.filter(
    (button) => !ofRow.has(button) && !isOfOther(button, heading) && !leadsAway(button),
  );
  if (buttons.some((button) => isBeside(button, heading, cards))) return 'beside';
  return buttons.length > 0 ? 'somewhere' : undefined;
}

/** What is pressed to buy something, outside of `cards` and of what is not seen. */
export function sellingButtons(document: Document, cards: readonly Element[]): Element[] {
  return [...document.querySelectorAll(BUTTONS)]
    .slice(0, 400)
    .filter((button) => sells(labelOf(button)) && !button.closest(HIDDEN))
    .filter((button) => !cards.some((card) => card.contains(button)));
}

/** What is not seen until somebody opens it. */
const HIDDEN =
  'template, [hidden], [role="dialog"], dialog:not([open]), [aria-modal="true"], [class*="drawer" i], [class*="minicart" i], [class*="mini-cart" i], [class*="quick-view" i], [class*="quickview" i]';

/** Whether a card's button sells what is on it. */
export function isBuyButton(element: Element): boolean {
  return element.matches(CARD_BUTTONS) && sells(labelOf(element));
}

function labelOf(button: Element): string {
  const told = ['value', 'aria-label', 'alt', 'title'].map((name) => button.getAttribute(name));
  const picture = button.querySelector('img[alt]')?.getAttribute('alt');
  return button.textContent?.trim() || [...told, picture].find(Boolean) || '';
}

function sells(label: string): boolean {
  return label.trim().length <= LONGEST_LABEL && BUY.test(label);
}

/** Articles recommend what other shops sell. */
function leadsAway(button: Element): boolean {
  const { URL: base } = button.ownerDocument;
  const href = button.getAttribute('href') ?? '';
  const { protocol, hostname } = URL.canParse(href, base) ? new URL(href, base) : new URL(base);
  const isOther = registeredName(hostname) !== registeredName(new URL(base).hostname);
  return /^https?:$/.test(protocol) && (isOther || isOfOffer(href, base));
}

/** A banner sells what its address is about; baskets and forms are no offers. */
function isOfOffer(href: string, base: string): boolean {
  return (
    isOfferAddress(href) &&
    !/cart|basket|bag|checkout|order|add|buy/i.test(href) &&
    !new URL(href, base).pathname.startsWith(new URL(base).pathname)
  );
}

/** Whether a button stands with the name or picture of another offer, in what `heading` is not in. */
export function isOfOther(button: Element, heading: Element): boolean {
  let around = button.parentElement;
  for (let level = 0; around && !around.contains(heading) && level < MOST_LEVELS; level++) {
    if (around.querySelector(LINKED_HEADING) || leadsToAnother(around)) return true;
    around = around.parentElement;
  }
  return false;
}

const FILE = /\.(?:jpe?g|png|webp|gif|avif|svg|mp4|pdf)$/i;

/** What stands with a picture that leads to another page of the shop belongs to what that page sells. */
export function leadsToAnother(part: Element): boolean {
  const { URL: base } = part.ownerDocument;
  if (!URL.canParse(base)) return false;
  const own = new URL(base);
  return [...part.querySelectorAll('a[href]:has(img, picture)')].slice(0, 10).some((link) => {
    const url = offerAddress(link.getAttribute('href'), own);
    return (
      url !== undefined &&
      url.pathname.length > 1 &&
      url.pathname !== own.pathname &&
      !FILE.test(url.pathname)
    );
  });
}

/**
 * Nothing else is offered in what holds both, or heading, price and button come one after the other before anything else
 * that is.
 */
function isBeside(button: Element, heading: Element, cards: readonly Element[]): boolean {
  let around = button.parentElement;
  while (around && !around.contains(heading)) around = around.parentElement;
  if (around === null) return false;
  return !cards.some((card) => around.contains(card)) || isBeforeOthers(button, heading, cards);
}

function isBeforeOthers(button: Element, heading: Element, cards: readonly Element[]): boolean {
  const next = cards.find((card) => isBehind(card, heading));
  if (!next || !isBehind(button, heading) || !isBehind(next, button)) return false;
  return itemPriceText(heading, joinText(heading), cards) !== '';
}
