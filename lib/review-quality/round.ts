import type { ListingBasis } from '../decisions/decision';

/** What a reviewer says about an item. A skipped item has no answer, and is listed. */
export const SAID = ['conflict', 'no-conflict', 'skipped'] as const;
export type Said = (typeof SAID)[number];
export type Answer = Exclude<Said, 'skipped'>;

/**
 * Why an item is in a round. `flagged` and `unflagged`: drawn from what the product marked, and from what it did not.
 * `golden`: its answer is known. `second`: somebody decided before. Nothing of it is shown before the round is answered.
 */
export const ORIGINS = ['flagged', 'unflagged', 'golden', 'second'] as const;
export type Origin = (typeof ORIGINS)[number];

/** A listing as a reviewer reads it. */
export type ReviewedListing = Omit<ListingBasis, 'hash'>;

/** The recordal that an item asks about. */
export interface AskedRecordal {
  regime: string;
  recordNo: string;
  mark: string;
  holder?: string;
  /** The words of the listing that matched it. */
  words: string;
}

export interface RoundItem {
  key: string;
  origin: Origin;
  listing: ReviewedListing;
  /** Absent if no recordal is named: then the question is whether the listing conflicts with any. */
  about?: AskedRecordal;
  /** The known answer, or the earlier decision. */
  known?: Answer;
  /** Who decided first; absent if they gave no name. */
  knownBy?: string;
  said?: { what: Said; at: string; by?: string; took: number };
}

/** The number of listings to draw from. */
export interface Population {
  flagged: number;
  unflagged: number;
  /** Rows that could not be read: they belong to neither part, and are reported. */
  unreadable: number;
}

/** Items that one person answers without knowing why each was included. */
export interface Round {
  id: string;
  drawnAt: string;
  /** What the sample was drawn from: the name of a file; empty for a round without one. */
  from: string;
  population: Population;
  /** Set once somebody begins: known and decided items are mixed in at that time, and nothing is added later. */
  begunAt?: string;
  items: RoundItem[];
}

/** Whether every item has an answer, or was skipped. */
export const isAnswered = ({ begunAt, items }: Round): boolean =>
  begunAt !== undefined && items.every(({ said }) => said !== undefined);
