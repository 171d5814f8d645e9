import type { Listing } from '../domain/listing';
import type { Finding } from '../screening/finding';
import type { Decision } from './decision';
import { foldedWords } from './folded-words';
import { offerId } from './offer';

/**
 * Indexes decisions by the few places at which one that reaches a finding can be, so that all others are never read.
 */
export type DecisionIndex = ReadonlyMap<string, readonly Decision[]>;

/**
 * The place of a decision in the index. Each has exactly one, whatever its site: sites are few, and are compared
 * later.
 */
export function placeOf({ regime, recordNo, reach }: Decision): string {
  const [by, name] =
    reach.to === 'listing'
      ? ['listing', reach.listingId]
      : 'seller' in reach && reach.seller
        ? ['seller', foldedWords(reach.seller)]
        : ['words', 'words' in reach ? (reach.words ?? '') : ''];
  return JSON.stringify([regime, recordNo, by, name]);
}

/** The places of the decisions that may reach a finding: a superset of those that do. */
export function placesFor({ regime, recordNo, text }: Finding, listing: Listing): string[] {
  const place = (by: string, name: string) => JSON.stringify([regime, recordNo, by, name]);
  const ids = new Set([listing.id, offerId(listing)]);
  return [
    ...[...ids].map((id) => place('listing', id)),
    place('words', foldedWords(text)),
    ...(listing.seller?.trim() ? [place('seller', foldedWords(listing.seller))] : []),
  ];
}

/** The index of decisions held in memory. O(decisions). */
export function indexDecisions(decisions: Iterable<Decision>): DecisionIndex {
  const index = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const place = placeOf(decision);
    const others = index.get(place);
    if (others) others.push(decision);
    else index.set(place, [decision]);
  }
  return index;
}
