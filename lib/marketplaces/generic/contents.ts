import { joinText } from '../fields/joined-text';
import { offerAddress } from './address';
import { addressBase } from './address-base';
import { isAmount } from './amount';
import { isDrawnPrice, isOffered } from './offered';
import { isPicture, toldBy } from './pictures';
import { isSellersAddress } from './seller-links';

/** What one element holds, counted once from the leaves up, so that every question about it is answered at once. */
export interface Contents {
  text: number;
  /** Letters of the longest name that is told only: a picture's alternative text, a link's label. */
  told: number;
  hasPicture: boolean;
  hasPrice: boolean;
  /** Addresses its links lead to, up to three different ones. */
  targets: Set<string>;
  /** The same for links around pictures: what a product card has exactly one of, colours to choose from and who sells aside. */
  pictureTargets: Set<string>;
  /** The same for links around words: colours to choose from have none. */
  wordTargets: Set<string>;
}

/** A page's own address, and what its links are relative to. */
interface Place {
  url: URL;
  base: URL;
}

const KINDS = ['targets', 'pictureTargets', 'wordTargets'] as const;

/** Fewer letters than a title has. */
export const FEWEST_LETTERS = 8;

/** A page larger than this is read up to here. */
const MOST_ELEMENTS = 60_000;

/** Parts of a page that repeat links with pictures and hold no offers. */
const NOT_CONTENT = 'NAV,FOOTER,SCRIPT,STYLE,NOSCRIPT,TEMPLATE,SVG,HEAD,SELECT,DATALIST';
const SKIPPED = new Set(NOT_CONTENT.split(',').concat('svg'));

/** A card may have a foot of its own, which says the name and the price. */
function isSkipped(element: Element): boolean {
  if (!SKIPPED.has(element.tagName)) return false;
  return element.tagName !== 'FOOTER' || element.closest('article, li') === null;
}

/** Whether a page may be larger than what is read of it: what is skipped counts, what is in shadow roots does not. O(elements), within the browser. */
export function mayBeReadInPart(document: Document): boolean {
  return document.querySelectorAll('body *').length >= MOST_ELEMENTS;
}

/** Whether a page was walked up to the limit only: nobody looked at what is behind that. */
export const isReadInPart = (contents: ReadonlyMap<Element, Contents>): boolean =>
  contents.size >= MOST_ELEMENTS;

/** What everything in a page holds, as every search for its offers asks; walked once. */
export function pageContents(document: Document, url: URL): Map<Element, Contents> {
  return document.body
    ? contentsIn(document.body, { url, base: addressBase(document, url) })
    : new Map<Element, Contents>();
}

/**
 * What everything in an element holds, in reverse document order; what is in an open shadow root is in the element that has it.
 * O(elements), at most 60,000 of them.
 */
function contentsIn(root: Element, page: Place): Map<Element, Contents> {
  const contents = new Map<Element, Contents>();
  const order: Element[] = [];
  const stack = [root];
  for (let element = stack.pop(); element && order.length < MOST_ELEMENTS; element = stack.pop()) {
    order.push(element);
    // The last child first on the stack: the walk is in document order.
    for (const parent of [element, element.shadowRoot])
      for (let child = parent?.lastElementChild; child; child = child.previousElementSibling)
        if (!isSkipped(child) && !isOurs(child)) stack.push(child);
  }
  for (const element of order.reverse()) contents.set(element, contentsOf(element, page, contents));
  return contents;
}

/** Elements of a page in document order. */
export function inDocumentOrder(contents: Map<Element, Contents>, elements: ReadonlySet<Element>): Element[] {
  return [...contents.keys()].reverse().filter((element) => elements.has(element));
}

/** The element that another is in, across the edge of a shadow root. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

function isOurs(element: Element): boolean {
  return element.hasAttribute('data-recordal-lens');
}

function contentsOf(element: Element, page: Place, contents: Map<Element, Contents>): Contents {
  const own = ownText(element);
  const total: Contents = {
    text: own.length,
    hasPicture: isPicture(element),
    told: toldBy(element),
    hasPrice: isOffered(element, own),
    targets: new Set(),
    pictureTargets: new Set(),
    wordTargets: new Set(),
  };
  const inner = element.shadowRoot?.children;
  for (const child of inner ? [...inner, ...element.children] : element.children) {
    const part = contents.get(child);
    if (!part) continue;
    total.text += part.text;
    total.told = Math.max(total.told, part.told);
    total.hasPicture ||= part.hasPicture;
    total.hasPrice ||= part.hasPrice;
    for (const kind of KINDS)
      for (const target of part[kind]) if (total[kind].size < 3) total[kind].add(target);
  }
  // A price is often split over elements: the parent's whole short text has both sign and digits.
  if (!total.hasPrice && total.text > 1 && total.text < 60) {
    const { text } = joinText(element);
    total.hasPrice = isAmount(text) || isDrawnPrice(text);
  }
  addTarget(element, page, total);
  return total;
}

function addTarget(element: Element, page: Place, total: Contents): void {
  const target = element.tagName === 'A' ? targetOf(element.getAttribute('href'), page) : undefined;
  if (!target) return;
  total.targets.add(target);
  if (isSellersAddress(new URL(target))) return;
  if (total.hasPicture) total.pictureTargets.add(target);
  if (total.text >= FEWEST_LETTERS) total.wordTargets.add(target);
}

/** What a gallery's pictures lead to. */
const FILE = /\.(?:jpe?g|png|webp|gif|avif|svg|mp4|pdf)$/i;

/** Where a link leads; links within the page, to the shop's home, to files and to scripts lead nowhere. */
function targetOf(href: string | null, page: Place): string | undefined {
  const url = offerAddress(href, page.base);
  if (!url || FILE.test(url.pathname)) return undefined;
  const isOwn = url.pathname === page.url.pathname || url.pathname.length < 3;
  return isOwn && url.search === '' && url.hash === '' ? undefined : url.href;
}

/** The text that is in an element itself, and in none of its parts. */
export function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && text.length < 500) text += (node as Text).data.trim();
  }
  return text;
}
