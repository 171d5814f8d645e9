import type { DecisionKind } from '../decisions/decision';
import type { Level, Outcome } from '../domain/outcome';
import type { Relation, ScreenedField } from '../matching/candidate';
import type { CustomsOutcome, GoodsRelation, LawOutcome } from '../verdict/verdict';

/**
 * One offer that names a mark of the survey, as a person saw it on pages that they looked at. Of one offer on one site
 * there is one, however often it was seen:
 *
 *     { site: 'amazon.de', id: 'B0F2', title: 'Nlke running shoes', seller: 'FastFoot', first: '2026-11-02T…',
 *       last: '2026-11-28T…', days: 4, named: [{ mark: 'NIKE', words: 'Nlke', relation: 'similar' }], … }
 */
export interface Sighting {
  /** Of site and offer; two of the same key are the same one. */
  key: string;
  /** As decisions name it: a marketplace is one in each country. */
  site: string;
  /** The marketplace's key, as listings have it. */
  shop: string;
  /** The offer's own number on its site. */
  id: string;
  /** Empty where the page gave none. */
  url: string;
  title: string;
  brand?: string;
  seller?: string;
  /** Address of its picture; nothing is fetched from there. */
  image?: string;
  /** In units of `currency`. */
  price?: number;
  currency?: string;
  /** Which marks of the survey it names, and by which words; never empty. */
  named: Named[];
  outcome: Outcome;
  verdicts: SightedVerdict[];
  /** When it was seen first and last, ISO 8601. `last` is never before `first`, whatever the clock did. */
  first: string;
  last: string;
  /** Days on which it was seen. */
  days: number;
  /** As the price changed, the first one first. Absent while it never did. */
  prices?: SeenPrice[];
  /** At some time the clock stood before an earlier sighting: its moments are no earlier than they say. */
  clockBack?: true;
  /** When the person wrote down that it was reported, and what it was then. */
  reported?: Reported;
  /** What became of a reported one when it was looked at again. */
  looked?: Looked;
  /** Packages of evidence that were saved of it, the first one first. */
  evidence?: SavedEvidence[];
}

/** A mark of the survey, the words that name it, and how the lists here relate the two; without `relation` none does. */
export interface Named {
  mark: string;
  words: string;
  relation?: Relation;
}

/** What was found in it, in short. The two answers stay apart, as everywhere. */
export interface SightedVerdict {
  regime: string;
  recordNo: string;
  mark: string;
  words: string;
  field: ScreenedField;
  start: number;
  relation: Relation;
  goods: GoodsRelation;
  /** Row of the decision table. */
  row: string;
  level: Level;
  customs: CustomsOutcome;
  law: LawOutcome;
  list: string;
  listDate: string;
  demonstration: boolean;
  decision?: DecisionKind;
}

export interface SeenPrice {
  price: number;
  currency?: string;
  at: string;
}

export interface Reported extends OfferFacts {
  at: string;
}

/** What of an offer is compared when it is looked at again. */
export interface OfferFacts {
  title: string;
  seller?: string;
  price?: number;
  currency?: string;
}

/** What a reported offer was when its page, or its card, was looked at again. */
export type LookedState = 'there' | 'changed' | 'gone' | 'moved' | 'back';

export interface Looked {
  at: string;
  state: LookedState;
  changes?: (keyof OfferFacts)[];
  /** Address to which the link to it led, where that is another page. */
  to?: string;
}

/** A package of evidence that was saved of an offer; the package itself lies where the person saved it. */
export interface SavedEvidence {
  at: string;
  /** By which the package is known: SHA-256 of its manifest. */
  digest: string;
  /** The name under which it was saved. */
  file: string;
}

/** One look at an offer: a sighting without its history. */
export type Seen = Omit<
  Sighting,
  'first' | 'last' | 'days' | 'prices' | 'clockBack' | 'reported' | 'looked' | 'evidence'
> & { at: string };
