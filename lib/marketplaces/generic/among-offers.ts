import { offerAddress } from './address';

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
