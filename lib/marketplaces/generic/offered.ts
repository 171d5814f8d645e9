import { isAmount } from './amount';
import { isPricePlace } from './price-place';
import { isBuyButton } from './sale';
import { standsForPrice } from './without-price';

/**
 * Whether an element says what an offer costs, be it that one has to ask or that there is none at the moment; or holds the
 * place of a price that is not text (drawn by a style sheet, a picture, not there yet); or is a button that sells.
 * @param own the text that is in the element itself
 */
export function isOffered(element: Element, own: string): boolean {
  if (isAmount(own) || standsForPrice(own) || element.getAttribute('itemprop') === 'price') return true;
  if ((element.childElementCount === 0 || hasCentsOnly(element)) && isPricePlace(element, own)) return true;
  return MAY_SELL.test(element.tagName) && own.length < LONGEST_LABEL && isBuyButton(element);
}

/** Cents that are set apart may be all that is in the place of a price beside its number. */
function hasCentsOnly({ childElementCount, firstElementChild: cents }: Element): boolean {
  return childElementCount === 1 && cents!.tagName === 'SUP' && /^\d\d$/.test(cents!.textContent ?? '');
}

/** Asked first: there are few, and what is asked of them takes long. */
const MAY_SELL = /^(?:A|BUTTON|INPUT)$/;
const LONGEST_LABEL = 60;

/** Digits of a font of the shop's own, which no other reads. */
const DRAWN = /[$€£¥￥₽₹₩]\s?[\ue000-\uf8ff][\ue000-\uf8ff.,\s]*$|^[\ue000-\uf8ff.,\s]+(?:[€₽₹]|zł|kr|руб)/;

/** Whether a text is a price whose digits only the shop's font can tell. */
export function isDrawnPrice(text: string): boolean {
  return DRAWN.test(text);
}
