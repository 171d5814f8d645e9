import type { GoodsRelation, Use } from '../verdict/verdict';

/** What a person decided about a finding. `watch` and `conflict` keep it in sight, the others fold it away. */
export type DecisionKind = 'conflict' | 'not-conflict' | 'authorised' | 'watch';

/**
 * How far a decision reaches. `listing`: this offer alone. `seller`: every offer of this seller under this
 * recordal. `words`: every card on which the same words meet the same recordal in the same use and goods.
 */
export type Reach =
  | { to: 'listing'; site: string; listingId: string }
  | { to: 'seller'; seller: string }
  | { to: 'words'; words: string; use: Use; goods: GoodsRelation };

/** One decision with its reason: what was decided about which recordal, how far it reaches, and when. */
export interface Decision {
  id: string;
  kind: DecisionKind;
  regime: string;
  recordNo: string;
  /** The mark and the words as they stood when it was decided, for people who read the record later. */
  mark: string;
  words: string;
  reach: Reach;
  note: string;
  /** UTC, ISO 8601. */
  at: string;
}
