import type { Listing } from '../domain/listing';
import type { Finding } from '../screening/finding';
import { type Chance, drawn, shuffled, trueChance } from './chance';
import type { AskedRecordal, Population, ReviewedListing, Round, RoundItem } from './round';

/** The facts about a finding that a reviewer is asked about. */
export type NamedFinding = Pick<Finding, 'regime' | 'recordNo' | 'mark' | 'text'> & { holder?: string };

/** A listing that was judged: `finding` is the most severe shown one, absent if none is flagged. */
export interface Judged {
  listing: Listing;
  finding?: NamedFinding | undefined;
}

/** What a sample is drawn from. */
export interface SampleFrame {
  /** The name of the file. */
  from: string;
  flagged: readonly Judged[];
  unflagged: readonly Judged[];
  unreadable: number;
  /** The size of each part, if only randomly drawn listings are at hand. */
  drawnFrom?: Pick<Population, 'flagged' | 'unflagged'>;
}

/**
 * A stratified random sample: a number of flagged listings and of others, each without replacement, so that missed
 * conflicts are drawn however rare they are. O(listings).
 */
export function drawSample(
  { from, flagged, unflagged, unreadable, drawnFrom }: SampleFrame,
  each: number,
  at: string,
  chance: Chance = trueChance,
): Round {
  const items = [
    ...drawn(flagged, each, chance).map((one) => itemOf(one, 'flagged')),
    ...drawn(unflagged, each, chance).map((one) => itemOf(one, 'unflagged')),
  ];
  return {
    ...{ id: crypto.randomUUID(), drawnAt: at, from },
    population: { flagged: flagged.length, unflagged: unflagged.length, ...drawnFrom, unreadable },
    items: shuffled(items, chance),
  };
}

function itemOf({ listing, finding }: Judged, origin: 'flagged' | 'unflagged'): RoundItem {
  const about = origin === 'flagged' && finding ? { about: askedOf(finding) } : {};
  return { key: crypto.randomUUID(), origin, listing: reviewed(listing), ...about };
}

function askedOf({ regime, recordNo, mark, holder, text }: NamedFinding): AskedRecordal {
  return { regime, recordNo, mark, ...(holder && { holder }), words: text };
}

function reviewed({ site, id, url, title, brand, seller, price, currency }: Listing): ReviewedListing {
  return {
    ...{ site, id, url, title },
    ...(brand !== undefined && { brand }),
    ...(seller !== undefined && { seller }),
    ...(price !== undefined && { price }),
    ...(currency !== undefined && { currency }),
  };
}
