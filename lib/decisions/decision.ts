import type { GoodsRelation, Use } from '../verdict/verdict';

/** What a person decided about a finding. `watch` and `conflict` keep it in sight, the others fold it away. */
export type DecisionKind = 'conflict' | 'not-conflict' | 'authorised' | 'watch';

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
  /** UTC, ISO 8601. */
  at: string;
}

/** Whether a decision folds findings away. */
export function foldsAway({ kind }: Pick<Decision, 'kind'>): boolean {
  return kind === 'not-conflict' || kind === 'authorised';
}
