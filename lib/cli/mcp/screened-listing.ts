import type { Listing } from '../../domain/listing';
import { listingFromRow } from '../../listing-files/listing-row';
import { translateNotice } from '../../locales/translate';
import type { Screening } from '../../screening/finding';
import { type Caveat, caveatsOf, type ListFacts } from './list-facts';
import type { ListingInput } from './listing-input';

/** A listing as the pipeline has it, or why it is none. */
export type ReadListing = { listing: Listing } | { error: string };

/** Reads a listing as files and the library do: entities and tags as their readers see them. */
export function readListing(given: ListingInput): ReadListing {
  const row = listingFromRow(given, 1);
  return 'error' in row ? { error: translateNotice('en', row.error) } : { listing: row.listing };
}

/** Everything that a reader of one listing's outcome must not miss. */
export function caveatsFor({ notLookedUp }: Screening, facts: readonly ListFacts[]): Caveat[] {
  return [...caveatsOf(facts), ...(notLookedUp ? (['not-looked-up'] as const) : [])];
}
