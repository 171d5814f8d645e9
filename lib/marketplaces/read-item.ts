import { categoryOf } from './category';
import { allFound, type Found, foundBy, UNSEEN_LABELS } from './hooks';
import { joinText, textWithoutPlace } from './joined-text';
import { readListing } from './listing-fields';
import type { Gathered } from './page-status';
import type { ItemRule } from './site';
import { idIn, productFor, type SitePage } from './site-page';
import { readSpecBrand } from './spec-table';
import { findTitle, headTitle, isTitle } from './title';
import { isWallTitle } from './walls';

/**
 * The item of a detail page. Where its title is not on the page yet, the page's data or head may name it; the
 * page is then read in part.
 */
export function readItem(page: SitePage, rule: ItemRule): Pick<Gathered, 'listings' | 'fromHeadOnly'> {
  const scope = [page.document];
  const ids = (texts: string[]): string | undefined => idIn(page.site, texts);
  const addressed = ids([page.url.href]) ?? foundBy(scope, rule.id, ids) ?? '';
  const found = findTitle(page.site, scope, rule);
  const shown = found === 'placeholder' ? undefined : (found ?? headingTitle(page, addressed));
  const product = productFor(page, addressed, shown?.text);
  const title = shown ?? textWithoutPlace(product?.name || promisedTitle(page, addressed));
  if (!title.text) return { listings: [], fromHeadOnly: false };
  const id = addressed || idIn(page.site, [product?.url ?? '']) || product?.id || `title:${title.text}`;
  const place = {
    scope,
    hooks: rule,
    card: blockOf(page, rule, shown?.element),
    id,
    title,
    product,
    isItem: true,
  };
  const read = readListing(page, place, categoryOf(page), readSpecBrand(page.document, rule.specs));
  return { listings: [read], fromHeadOnly: !shown };
}

const MOST_ELEMENTS = 3000;
const LONGEST_TITLE = 600;

/**
 * The title where the description finds none: what the page's data or head names, best in a heading, or else the first
 * heading where the head is sure to be this item's. Pages that have gone or that ask to log in have headings as well.
 */
function headingTitle(page: SitePage, id: string): Found | undefined {
  const { site, document } = page;
  const names = [productFor(page, id, undefined)?.name ?? '', headTitle(page)].map(lettersOf).filter(Boolean);
  const named =
    shortOnes(document, 'h1, h2').find((each) => names.some((name) => isSame(name, lettersIn(each)))) ??
    (names.length > 0 ? shortOnes(document, 'body *') : []).find((each) => names.includes(lettersIn(each)));
  const element = named ?? (isPromised(page, id) ? document.querySelector('h1') : undefined);
  if (!element) return undefined;
  const title = { ...joinText(element, UNSEEN_LABELS), element };
  return isTitle(site, title.text) && !isWallTitle(title.text, site.walls) ? title : undefined;
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

function promisedTitle(page: SitePage, id: string): string {
  return isPromised(page, id) ? headTitle(page) : '';
}

const OWN_ADDRESS = ['link[rel="canonical"]@href', 'meta[property="og:url"]@content'];
const PRODUCT_TYPE = 'meta[property="og:type"][content*="product"]';

/** Whether the head is this item's: it gives its address, or calls the page a product's. The shop's own does not. */
function isPromised({ site, document }: SitePage, id: string): boolean {
  const addresses = allFound([document], OWN_ADDRESS).map(({ text }) => text);
  return document.querySelector(PRODUCT_TYPE) !== null || (id !== '' && idIn(site, addresses) === id);
}

function blockOf(page: SitePage, rule: ItemRule, title: Element | undefined): Element {
  for (const selector of rule.block ?? []) {
    const block = title ? title.closest(selector) : page.document.querySelector(selector);
    if (block) return block;
  }
  return title?.parentElement ?? page.document.body ?? page.document.documentElement;
}
