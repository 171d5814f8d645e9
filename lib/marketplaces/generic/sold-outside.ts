import { joinText } from '../fields/joined-text';
import { hasAmount } from './amount';
import type { Contents } from './contents';
import { isOfOther, leadsToAnother, sellingButtons } from './sale';

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
  return sellingButtons(document, cards)
    .filter((button) => !button.closest(`${LAID_OVER}, ${LEADING}`))
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
