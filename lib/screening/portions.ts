import type { Listing } from '../domain/listing';

/**
 * UTF-16 units of titles, brands and picture words that are judged in one go: more than an ordinary page of sixty
 * cards has.
 */
const AT_ONCE = 30_000;

/**
 * The listings in order, in portions that take some thirty milliseconds each to judge, or a single listing if that
 * alone takes longer. Between portions, other requests are answered, and the browser sees activity. Linear; an
 * ordinary page is one portion.
 */
export function* portionsOf(listings: readonly Listing[]): Generator<readonly Listing[]> {
  let from = 0;
  let units = 0;
  for (const [at, { title, brand = '', image = '' }] of listings.entries()) {
    const its = title.length + brand.length + image.length;
    if (at > from && units + its > AT_ONCE) {
      yield listings.slice(from, at);
      from = at;
      units = 0;
    }
    units += its;
  }
  yield listings.slice(from);
}
