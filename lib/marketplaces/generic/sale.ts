import { registeredName } from '../../domain/registered-name';
import { joinText } from '../fields/joined-text';
import { offerAddress } from './address';
import { hasAmount } from './amount';
import { BUY } from './buy-words';
import type { Contents } from './contents';
import { isBehind } from './document-order';
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
  const buttons = [...heading.ownerDocument.querySelectorAll(BUTTONS)]
    .slice(0, 400)
    .filter((button) => sells(labelOf(button)))
    .filter((button) => !cards.some((card) => card.contains(button)))
    .filter((button) => !isOfOther(button, heading) && !leadsAway(button));
  if (buttons.some((button) => isBeside(button, heading, cards))) return 'beside';
  return buttons.length > 0 ? 'somewhere' : undefined;
}

/**
 * Where a page sells something that is on none of `cards`: the widest part around a button that sells, with a price and a
 * picture, and without cards. Links to other pages sell what is there.
 */
export function soldOutside(
  contents: Map<Element, Contents>,
  document: Document,
  cards: readonly Element[],
): Element | undefined {
  const around = new Set(cards.flatMap((card) => ancestorsOf(card)));
  return [...document.querySelectorAll(BUTTONS)]
    .slice(0, 400)
    .filter((button) => sells(labelOf(button)) && !button.closest(`${LAID_OVER}, ${LEADING}`))
    .filter((button) => !cards.some((card) => card.contains(button)))
    .map((button) => widestOutside(button, around, contents))
    .find((part) => part !== undefined);
}

/** What opens over a page or stands around it: baskets, quick looks, menus. */
const LAID_OVER =
  'header, footer, nav, dialog, template, [hidden], [role="dialog"], [aria-hidden="true"], [aria-modal="true"], [style*="display:none"], [style*="display: none"], [class*="modal" i], [class*="drawer" i], [class*="popup" i], [class*="quick" i], [class*="minicart" i], [class*="mini-cart" i], [class*="compare" i], [class*="wishlist" i]';
const LEADING = 'a[href]:not([href^="#"], [href^="javascript:" i])';

function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let each = element.parentElement; each; each = each.parentElement) ancestors.push(each);
  return ancestors;
}

function widestOutside(
  button: Element,
  around: ReadonlySet<Element>,
  contents: Map<Element, Contents>,
): Element | undefined {
  let part = button;
  while (part.parentElement && !around.has(part.parentElement)) part = part.parentElement;
  const held = contents.get(part);
  const isItem = held?.hasPicture && held.hasPrice && !isOfOther(button, part) && !leadsToAnother(part);
  return isItem && saysPrice(part) ? part : undefined;
}

/** Buttons count as prices where there are cards: here one has to be said. */
function saysPrice(part: Element): boolean {
  return hasAmount(joinText(part).text);
}

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
  return /^https?:$/.test(protocol) && isOther;
}

function isOfOther(button: Element, heading: Element): boolean {
  let around = button.parentElement;
  for (let level = 0; around && !around.contains(heading) && level < MOST_LEVELS; level++) {
    if (around.querySelector(LINKED_HEADING) || leadsToAnother(around)) return true;
    around = around.parentElement;
  }
  return false;
}

const FILE = /\.(?:jpe?g|png|webp|gif|avif|svg|mp4|pdf)$/i;

/** What stands with a picture that leads to another page of the shop belongs to what that page sells. */
function leadsToAnother(part: Element): boolean {
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
