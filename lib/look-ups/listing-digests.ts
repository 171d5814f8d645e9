import { hash53 } from '../tabular/checksum';

/** The most digests kept per word: up to this many listings are counted exactly, more are estimated. */
export const MOST_DIGESTS = 32;
const RANGE = 2 ** 32;

/** The number of listings; `about` if it is an estimate. */
export interface ListingCount {
  listings: number;
  about?: true;
}

/**
 * 32 bits that are the same for the same listing, so that it counts once however often it is met. Many of the world's
 * listings share such a small number, so none can be recovered from it.
 */
export function listingDigest({ site, id, title }: { site: string; id: string; title: string }): number {
  // Row numbers of files are not unique: the title identifies a row.
  return hash53(JSON.stringify(site === 'file' ? [site, id, title] : [site, id])) % RANGE;
}

/** The smallest digests of two sets, sorted; all of them while they are few. O(digests). */
export function joinDigests(one: readonly number[], other: readonly number[]): number[] {
  return [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, MOST_DIGESTS);
}

/**
 * The number of listings behind these digests. If only the smallest were kept, their spacing tells how many there were
 * (k minimum values, Bar-Yossef and others 2002), usually within a fifth.
 */
export function countListings(digests: readonly number[]): ListingCount {
  if (digests.length < MOST_DIGESTS) return { listings: digests.length };
  const largest = digests[MOST_DIGESTS - 1] as number;
  const estimate = Math.round(((MOST_DIGESTS - 1) * RANGE) / (largest + 1));
  return { listings: Math.max(MOST_DIGESTS, estimate), about: true };
}
