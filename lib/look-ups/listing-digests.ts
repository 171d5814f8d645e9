import { hash53 } from '../tabular/checksum';

/** Digests kept of one word: up to so many listings are counted one by one, more are estimated. */
export const MOST_DIGESTS = 32;
const RANGE = 2 ** 32;

/** How many listings there are; `about` where that is an estimate. */
export interface ListingCount {
  listings: number;
  about?: true;
}

/**
 * 32 bits that are the same for the same listing, so that it counts once however often it is met. So small a number is
 * shared by many listings of the world: none can be read back from it.
 */
export function listingDigest({ site, id, title }: { site: string; id: string; title: string }): number {
  // Row numbers of files are not unique: the title tells a row.
  return hash53(JSON.stringify(site === 'file' ? [site, id, title] : [site, id])) % RANGE;
}

/** The smallest digests of two lots, sorted: all of them as long as they are few. O(digests). */
export function joinDigests(one: readonly number[], other: readonly number[]): number[] {
  return [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, MOST_DIGESTS);
}

/**
 * How many listings left these digests. Where only the smallest are left, how close together they lie tells how many
 * there were (k minimum values, Bar-Yossef and others 2002): within a fifth of it, mostly.
 */
export function countListings(digests: readonly number[]): ListingCount {
  if (digests.length < MOST_DIGESTS) return { listings: digests.length };
  const largest = digests[MOST_DIGESTS - 1] as number;
  const estimate = Math.round(((MOST_DIGESTS - 1) * RANGE) / (largest + 1));
  return { listings: Math.max(MOST_DIGESTS, estimate), about: true };
}
