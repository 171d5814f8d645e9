import type { Finding, Screening } from '../screening/finding';
import type { Decision } from './decision';

/** A finding as it stands after what people decided. */
export interface DecidedFinding extends Finding {
  /** What a person decided about it, if anything. */
  decision?: Decision;
}

/** Everything found in one listing, as it stands after what people decided. */
export interface DecidedScreening extends Screening {
  findings: DecidedFinding[];
}
