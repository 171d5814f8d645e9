import { nameKey } from '../../domain/name-key';
import { joinText, textWithoutPlace } from '../fields/joined-text';
import { type Found, UNSEEN_LABELS } from '../fields/selectors';
import { isTitle } from '../fields/title';
import { productFor, type SitePage } from '../reader/site-page';
import type { JoinedText } from '../reading';
import { isGone } from './gone';
import { headTitles, isPromised } from './head-title';
import { itemPriceText } from './item-block';
import { isNoOffer } from './no-offer';
import { saleOf } from './sale';
import { wallReason } from './wall-words';

const MOST_HEADINGS = 100;
const MOST_TEXTS = 3000;
const LONGEST_TITLE = 600;

/**
 * The title of a page's item where its site's description finds none: the heading or other text that the page's data or
 * head names, or what they name where it is nowhere yet. Empty where neither is sure to be about this item: pages
 * that have gone or that ask to log in have headings as well. Without its element where nothing but that name speaks for an item.
 */
export function itemTitle(page: SitePage, id: string): JoinedText & { element?: Element } {
  if (isGone(page.document)) return textWithoutPlace('');
  const told = productFor(page, id, undefined)?.name ?? '';
  const isSure = isPromised(page, id);
  // After soft navigation one of them may still name the item before.
  const heads = headTitles(page);
  const shown = shownTitle(page, [told, ...heads], isSure);
  if (!shown) return textWithoutPlace(told || (isSure ? (heads[0] ?? '') : ''));
  const isOffer = told !== '' || isSure || isOffered(shown.element, shown);
  if (isOffer) return shown;
  return wallReason(shown.text) ? textWithoutPlace('') : { text: shown.text, pieces: shown.pieces };
}

/** Walls have headings that the head names, too; an item has a price, a button or a picture of its name beside it. */
function isOffered(heading: Element, title: JoinedText): boolean {
  const { ownerDocument: document } = heading;
  const name = nameKey(title.text);
  return (
    itemPriceText(heading, title, []) !== '' ||
    saleOf(heading, []) !== undefined ||
    [...document.querySelectorAll('img[alt]')]
      .slice(0, MOST_HEADINGS)
      .some((picture) => isSame(nameKey(picture.getAttribute('alt') ?? ''), name))
  );
}

function shownTitle({ site, document }: SitePage, told: string[], isSure: boolean): Found | undefined {
  const names = told.map(nameKey).filter(Boolean);
  const headings = [...document.querySelectorAll('h1, h2')].slice(0, MOST_HEADINGS).filter(isShort);
  const element =
    headings.find((each) => names.some((name) => isSame(name, lettersIn(each)))) ??
    (names.length > 0 && document.body ? elementNamed(document, names) : undefined) ??
    (isSure ? headings.find(({ tagName }) => tagName === 'H1') : undefined);
  if (!element) return undefined;
  const title = { ...joinText(element, UNSEEN_LABELS), element };
  const isNone = title.text.length < 4 || !isTitle(site, title.text) || isNoOffer(title.text, site.walls);
  return isNone ? undefined : title;
}

/** The element that says one of the names and nothing else, be it in several pieces. */
function elementNamed(document: Document, names: string[]): Element | undefined {
  const texts = document.createTreeWalker(document.body, 4);
  for (let seen = 0; seen < MOST_TEXTS && texts.nextNode(); seen++) {
    const { parentElement } = texts.currentNode;
    for (const each of [parentElement, parentElement?.parentElement])
      if (each && isShort(each) && names.includes(lettersIn(each))) return each;
  }
  return undefined;
}

function isShort({ textContent }: Element): boolean {
  return (textContent ?? '').length < LONGEST_TITLE;
}

function lettersIn(element: Element): string {
  return nameKey(element.textContent ?? '');
}

/** One names the other: shops add their own names to titles, and leave words out, but never most of them. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && short.length * 2 >= long.length && long.includes(short);
}
