import type { ReadListing } from '../reading';

/** One listing per id: the first on the page stays, because later ones are carousels and reviews of the same item. */
export function uniqueListings(listings: ReadListing[]): ReadListing[] {
  const seen = new Set<string>();
  return listings.filter(({ listing }) => !seen.has(listing.id) && seen.add(listing.id));
}
