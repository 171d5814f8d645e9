import type { Finding, Screening } from '../screening/finding';
import type { Change } from './changes';
import type { Decision, OfferedKind } from './decision';
import type { LapseReason } from './reaches';

/** A finding with the decisions about it. */
export interface DecidedFinding extends Finding {
  /** The decision about it, if any. */
  decision?: Decision;
  /** An earlier decision about it that no longer counts. */
  lapsed?: { decision: Decision; reason: LapseReason; changes?: Change[] };
  /**
   * Others decided differently, without knowing of this decision: it stays in sight until a person settles which one
   * holds.
   */
  contested?: Decision[];
  /** The same in the reader's language, for its card; absent if not requested. */
  told?: DecisionTexts;
}

/** What a card says about decisions. */
export interface DecisionTexts {
  /** The decision by which the finding is folded away or kept in sight, or why one no longer counts. */
  before?: string;
  /** How far each decision would reach, as a sentence. */
  holds: Readonly<Record<OfferedKind, string>>;
  /** The same in a few words, to show below its button. */
  scope: Readonly<Record<OfferedKind, string>>;
}

/** Everything found in one listing, with the decisions about it. */
export interface DecidedScreening extends Screening {
  findings: DecidedFinding[];
}
