import type { Finding, Screening } from '../screening/finding';
import type { Change } from './changes';
import type { Decision, OfferedKind } from './decision';
import type { LapseReason } from './reaches';

/** A finding as it stands after what people decided. */
export interface DecidedFinding extends Finding {
  /** What a person decided about it, if anything. */
  decision?: Decision;
  /** What a person had decided about it, where that no longer counts. */
  lapsed?: { decision: Decision; reason: LapseReason; changes?: Change[] };
  /** Decided otherwise by others, without knowledge of it: it stays in sight until a person settles which holds. */
  contested?: Decision[];
  /** The same in the reader's language, to be read on its card; absent where not requested. */
  told?: DecisionTexts;
}

/** What a card says about decisions. */
export interface DecisionTexts {
  /** By which decision the finding is folded away or kept in sight, or why one no longer counts. */
  before?: string;
  /** How far each decision would reach, as a sentence. */
  holds: Readonly<Record<OfferedKind, string>>;
  /** The same in a few words, to stand below its button. */
  scope: Readonly<Record<OfferedKind, string>>;
}

/** Everything found in one listing, as it stands after what people decided. */
export interface DecidedScreening extends Screening {
  findings: DecidedFinding[];
}
