import type { RecordPrint } from '../screening/record-print';
import type { GoodsRelation, Use } from '../verdict/verdict';

/**
 * What a person decides about a finding: confirmed, set aside, used with the holder's leave, or passed on to somebody
 * who has to decide it. In the order in which they are offered.
 */
export const OFFERED_KINDS = ['conflict', 'not-conflict', 'authorised', 'escalated'] as const;
export type OfferedKind = (typeof OFFERED_KINDS)[number];

/** Also what was decided before there were four: `watch` kept a finding in sight. It still does, and is not offered. */
export type DecisionKind = OfferedKind | 'watch';

/**
 * How far a decision reaches, always under one recordal. `listing`: this offer alone. `seller`: every offer of this
 * seller on this site. `words`: every card of the site on which the same words meet the recordal in the same use and
 * goods; without a site on every site, as was said when it was decided. `nowhere`: about a seller or words of a site
 * that nobody wrote down then; kept, and told of where it would have reached, but it folds nothing away.
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
  /** The mark as it was recorded then: under another mark the number means another right, and the decision rests. */
  mark: string;
  /** Who held the recordal then, where the list said so; under another holder the decision rests. */
  holder?: string;
  /** The words as they stood when it was decided, for people who read the record later. */
  words: string;
  reach: Reach;
  note: string;
  /** UTC, ISO 8601; never before what was decided before it in the same browser, whatever its clock says. */
  at: string;
  /** The name that the person gave themselves; absent where they gave none. */
  by?: string;
  /** The list by which the finding was made, its day, and its version here: it counts up whenever the list is replaced. */
  list?: { name: string; date: string; version?: number };
  /** The listing and the record as they stood: by these is seen what changed since. */
  basis?: DecisionBasis;
  /** Ids of the decisions of the same reach that were in force here, and that this one stands in place of. */
  supersedes?: string[];
  /** A word or two of the person's own by which such decisions are found again. */
  labels?: string[];
  /** Decided together with others: what they have in common, and how many they were. */
  batch?: { id: string; of: number; context: string };
  /** Milliseconds from seeing the item to deciding it, where somebody measured. */
  took?: number;
}

/** What a decision was made on. */
export interface DecisionBasis {
  listing: ListingBasis;
  /** Absent where the record's fields were not at hand. */
  record?: RecordBasis;
}

/** The listing as it was read. `hash` is over the text alone: `listingHash`. */
export interface ListingBasis extends ListingText {
  hash: string;
  site: string;
  id: string;
  /** Empty where the page gave none. */
  url: string;
  price?: number;
  currency?: string;
}

/** What of a listing a person reads, and a decision rests on. A price is none of it: it changes by the hour. */
export interface ListingText {
  title: string;
  brand?: string;
  seller?: string;
}

/** The record as it was listed. `hash` is over all of it with mark and holder: `recordHash`. */
export interface RecordBasis extends RecordPrint {
  hash: string;
}

/** Whether a decision folds findings away. */
export function foldsAway({ kind }: Pick<Decision, 'kind'>): boolean {
  return kind === 'not-conflict' || kind === 'authorised';
}

/** The kind under which a decision is made again, as when a reason is added; what nobody decided yet is passed on. */
export function offeredKind(decision: Pick<Decision, 'kind'> | undefined): OfferedKind {
  return decision && decision.kind !== 'watch' ? decision.kind : 'escalated';
}
