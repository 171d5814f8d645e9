import { offerAddress } from './address';
import { isOfferAddress } from './goods-marks';

/** Fewer offers tell nothing of how a shop addresses them. */
const FEWEST = 3;
const FEWEST_DIGITS = 4;
const AT_START = /^\d{4,}/;

/**
 * Whether a page lies among the offers that it shows: most of their addresses are made as its own, with another number in
 * the same place. Lists lie elsewhere; an item's page shows others like it.
 */
export function liesAmongOffers(url: URL, addresses: readonly string[]): boolean {
  const own = makeOf(offerAddress(url.href, url));
  if (own === undefined) return false;
  const others = [...new Set(addresses)].filter((address) => URL.canParse(address) && address !== url.href);
  const alike = others.filter((address) => makeOf(new URL(address)) === own);
  return alike.length >= FEWEST && alike.length * 2 > others.length;
}

/** Of fewer words, a name in an address may be a category's as well. */
const FEWEST_WORDS = 3;
/** The same where all of a shop lies at one place, and nothing says which addresses are of offers. */
const FEWEST_BARE_WORDS = 4;
const MOST_TEXTS = 4_000;
/** Headings of the first order and links lead lists. */
const NOT_ITEM = 'h1, a, header, footer, nav, script, style, template, [class*="crumb" i], select, button';

/**
 * Whether a page is an item's by its address alone: it lies where most of the offers on it do ("/products/acme-cup-42" beside
 * "/products/other-cup-12"), and says the name that its address has, on none of `cards`.
 */
export function isNamedByAddress(
  document: Document,
  url: URL,
  addresses: readonly string[],
  cards: readonly Element[],
): boolean {
  const own = offerAddress(url.href, url);
  if (!own) return false;
  const [parent, slug] = partsOf(own);
  const words = slug.replace(/\.[a-z]{2,5}$/i, '').split(/[-_+]|%20/);
  if (words.length < (isOfferAddress(own.pathname) ? FEWEST_WORDS : FEWEST_BARE_WORDS)) return false;
  const others = [...new Set(addresses)].filter((each) => URL.canParse(each) && each !== url.href);
  const alike = others.filter((each) => partsOf(new URL(each))[0] === parent);
  if (alike.length < FEWEST || alike.length * 2 <= others.length) return false;
  return saysName(document, plain(words.join('')), cards);
}

function saysName({ body }: Document, name: string, cards: readonly Element[]): boolean {
  const texts = body.ownerDocument.createTreeWalker(body, 4);
  for (let seen = 0; seen < MOST_TEXTS && texts.nextNode(); seen++) {
    const { data, parentElement: parent } = texts.currentNode as Text;
    if (data.length > name.length * 3 || plain(data) !== name || parent?.closest(NOT_ITEM)) continue;
    if (!cards.some((card) => card.contains(texts.currentNode))) return true;
  }
  return false;
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function partsOf({ origin, pathname }: URL): [parent: string, slug: string] {
  const at = pathname.replace(/\/$/, '').lastIndexOf('/');
  return [origin + pathname.slice(0, at), pathname.slice(at + 1).replace(/\/$/, '')];
}

/** What addresses of one kind of page have alike; undefined where no number tells them apart. */
function makeOf(url: URL | undefined): string | undefined {
  if (!url) return undefined;
  const parts = url.pathname.split('/').filter(Boolean);
  // Firefox gives content scripts no iterator of the keys alone.
  const names = Array.from(url.searchParams, ([name]) => name);
  if (names.length > 0) return [url.pathname, ...names].join('?');
  const last = parts.pop() ?? '';
  const [stem = '', ending = ''] = last.split(/(?=\.[a-z]{2,5}$)/i);
  const [isFirst, behind] = [AT_START.test(stem), lettersBeforeNumber(stem)];
  if (!isFirst && behind === undefined) return undefined;
  return [...parts, isFirst, behind, /\p{L}/u.test(stem), ending].join('/');
}

/** Letters that touch the number at the end say of what it is: "-c1234" of a category, "-p1234" of an item. */
function lettersBeforeNumber(stem: string): string | undefined {
  let at = stem.length;
  while (/\d/.test(stem[at - 1] ?? '')) at--;
  if (stem.length - at < FEWEST_DIGITS) return undefined;
  let from = at;
  while (/\p{L}/u.test(stem[from - 1] ?? '')) from--;
  return stem.slice(from, at);
}
