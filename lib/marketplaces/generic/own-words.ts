import { joinText } from '../fields/joined-text';

/** What is around a page's own part or in front of it: menus, footers, questions about cookies. */
const AROUND =
  'header, footer, nav, aside, dialog, form, select, button, label, [role="dialog"], [role="alertdialog"], [role="navigation"], [role="contentinfo"], [role="banner"], [aria-modal="true"], [class*="cookie" i], [id*="cookie" i], [class*="consent" i], [id*="consent" i]';
/** Menus of shops whose markup does not call them so are lists of links. */
const MENU = 'a';

/** In letters: a page that says less by itself shows nothing that could be told to be empty. */
const LITTLE = 300;

/**
 * What a page says by itself: without its menus, its forms and what lies over it. At most 4,000 UTF-16 units.
 * @param isOffersPlace whether the address may be one of offers; where it is known to be none, lists of links are its own
 */
export function ownWords({ body }: Document, isOffersPlace: boolean): string {
  return body ? joinText(body, isOffersPlace ? `${AROUND}, ${MENU}` : AROUND).text : '';
}

/** Whether words are too few to be a page of its own ("About us"), which has no offers for a reason. */
export function isLittle(words: string): boolean {
  return words.length < LITTLE;
}

/** Whether an element is in a menu, a form or what lies over the page, or is none that shows its text. */
export function isAroundPage(element: Element): boolean {
  return element.closest(`${AROUND}, script, style, noscript, template`) !== null;
}

/** What goods may stand in within a page's main part, whatever it is for elsewhere; and what opens them, with their picture. */
const IN_MAIN = /^(?:NAV|HEADER|FOOTER)$/;
const OPENS = /^(?:BUTTON|LABEL)$/;

/** Whether an element is where no goods of the page stand: as above, but for lists that are made of such elements. */
export function isAroundGoods(element: Element): boolean {
  const around = element.closest(`${AROUND}, script, style, noscript, template`);
  if (!around) return false;
  const parent = around.parentElement;
  const mayHold = IN_MAIN.test(around.tagName)
    ? parent?.closest('main, [role="main"]')
    : OPENS.test(around.tagName) && around.querySelector('img, picture');
  return !mayHold || (parent !== null && isAroundGoods(parent));
}
