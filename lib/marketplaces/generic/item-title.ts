import { type Found, UNSEEN_LABELS } from '../hooks';
import { joinText, textWithoutPlace } from '../joined-text';
import type { JoinedText } from '../reading';
import { productFor, type SitePage } from '../site-page';
import { isTitle } from '../title';
import { isNoOffer } from './gone';
import { headTitles, isPromised } from './head-title';

const MOST_ELEMENTS = 3000;
const LONGEST_TITLE = 600;

/**
 * The title of a page's item where its site's description finds none: the heading or other text that the page's data or
 * head names, or what they name where it stands nowhere yet. Empty where neither is sure to be about this item: pages
 * that have gone or that ask to log in have headings as well.
 */
export function itemTitle(page: SitePage, id: string): JoinedText & { element?: Element } {
  const told = productFor(page, id, undefined)?.name ?? '';
  const isSure = isPromised(page, id);
  // After soft navigation one of them may still name the item before.
  const heads = headTitles(page);
  return (
    shownTitle(page, [told, ...heads], isSure) ?? textWithoutPlace(told || (isSure ? (heads[0] ?? '') : ''))
  );
}

function shownTitle({ site, document }: SitePage, told: string[], isSure: boolean): Found | undefined {
  const names = told.map(lettersOf).filter(Boolean);
  const named =
    shortOnes(document, 'h1, h2').find((each) => names.some((name) => isSame(name, lettersIn(each)))) ??
    (names.length > 0 ? shortOnes(document, 'body *') : []).find((each) => names.includes(lettersIn(each)));
  const element = named ?? (isSure ? document.querySelector('h1') : undefined);
  if (!element) return undefined;
  const title = { ...joinText(element, UNSEEN_LABELS), element };
  return isTitle(site, title.text) && !isNoOffer(title.text, site.walls) ? title : undefined;
}

/** Elements that may hold a title and little else. */
function shortOnes(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, MOST_ELEMENTS)
    .filter((each) => each.childElementCount < 5 && (each.textContent ?? '').length < LONGEST_TITLE);
}

function lettersIn(element: Element): string {
  return lettersOf(element.textContent ?? '');
}

/** One names the other: shops add their own names to titles, and leave words out, but never most of them. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && short.length * 2 >= long.length && long.includes(short);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
