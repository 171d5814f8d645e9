import type { RecordPrint } from '../screening/record-print';
import type { GoodsRelation, Use } from '../verdict/verdict';

/**
 * What a person decides about a finding: it is confirmed, set aside, authorised by the holder, or passed on to
 * somebody who has to decide it. In the order in which they are offered.
 */
export const OFFERED_KINDS = ['conflict', 'not-conflict', 'authorised', 'escalated'] as const;
export type OfferedKind = (typeof OFFERED_KINDS)[number];

/**
 * Includes decisions from the time before there were four kinds: `watch` kept a finding in sight. It still does, but
 * is not offered.
 */
export type DecisionKind = OfferedKind | 'watch';

/**
 * How far a decision reaches, always for one recordal. `listing`: this offer only. `seller`: every offer of this
 * seller on this site. `words`: every card of the site on which the same words meet the recordal in the same use and
 * on the same goods; without a site on every site, as was said when it was decided. `nowhere`: about a seller or words
 * of a site that was not recorded at that time; it is kept, and shown where it would have reached, but it folds
 * nothing away.
 */
export type Reach =
  | { to: 'listing'; site: string; listingId: string }
  | { to: 'seller'; site: string; seller: string }
  | { to: 'words'; site?: string | undefined; words: string; use: Use; goods: GoodsRelation }
  | { to: 'nowhere'; seller?: string | undefined; words?: string | undefined };

/** One decision with its reason: what was decided about which recordal, how far it reaches, and when. */
export interface Decision {
  id: string;
  kind: DecisionKind;
  regime: string;
  recordNo: string;
  /**
   * The mark as it was recorded then: under another mark the number means another right, and the decision no longer
   * counts.
   */
  mark: string;
  /** The holder of the recordal then, if the list said so; under another holder the decision no longer counts. */
  holder?: string;
  /** The words as they were when it was decided, for people who read the record later. */
  words: string;
  reach: Reach;
  note: string;
  /** UTC, ISO 8601; never before what was decided before it in the same browser, whatever the clock says. */
  at: string;
  /** The name that the person gave for themselves; absent if they gave none. */
  by?: string;
  /** The list that made the finding, its day, and its version here, which increases whenever the list is replaced. */
  list?: { name: string; date: string; version?: number };
  /** The listing and the record at that time, by which later changes are recognised. */
  basis?: DecisionBasis;
  /** Ids of the decisions of the same reach that were in force here and that this one replaces. */
  supersedes?: string[];
  /** The person's own word or two by which such decisions are found again. */
  labels?: string[];
  /** Decided together with others: what they have in common, and how many there were. */
  batch?: { id: string; of: number; context: string };
  /** Milliseconds from seeing the item to deciding it, if measured. */
  took?: number;
}

/** What a decision was based on. */
export interface DecisionBasis {
  listing: ListingBasis;
  /** Absent if the record's fields were not available. */
  record?: RecordBasis;
}

/** The listing as it was read. `hash` covers only the text: `listingHash`. */
export interface ListingBasis extends ListingText {
  hash: string;
  site: string;
  id: string;
  /** Empty if the page gave none. */
  url: string;
  price?: number;
  currency?: string;
}

/**
 * The parts of a listing that a person reads and that a decision is based on. The price is left out: it changes by the
 * hour.
 */
export interface ListingText {
  title: string;
  brand?: string;
  seller?: string;
}

/** The record as it was listed. `hash` covers all of it with mark and holder: `recordHash`. */
export interface RecordBasis extends RecordPrint {
  hash: string;
}

/** Whether a decision folds findings away. */
export function foldsAway({ kind }: Pick<Decision, 'kind'>): boolean {
  return kind === 'not-conflict' || kind === 'authorised';
}

/** The kind under which a decision is repeated, as when a reason is added; what nobody has decided yet is passed on. */
export function offeredKind(decision: Pick<Decision, 'kind'> | undefined): OfferedKind {
  return decision && decision.kind !== 'watch' ? decision.kind : 'escalated';
}
