import type { Undo } from '../../../lib/domain/undo';
import type { Wanted } from '../../../lib/review-quality/mixed-in';
import type { Round, Said } from '../../../lib/review-quality/round';

/** What is done with rounds. */
export interface QualityServices {
  /** Begins a round with known and decided items mixed in; without a round, one of those alone. */
  onBegin(round: Round | undefined, wanted: Wanted): Promise<Round>;
  /** Keeps what was said of an item, or takes it back. Rejects where it could not be kept. */
  onAnswer(round: Round, item: string, said: { what: Said; took: number } | undefined): Promise<void>;
  onRemoveRound(round: Round): Promise<Undo>;
}
