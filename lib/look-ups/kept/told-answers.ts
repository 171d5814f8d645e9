import type { Answer } from '../answers';
import type { Kept } from './kept-schema';

/** The searches that were entered by hand. */
export function toldAnswers(kept: readonly Kept[]): Answer[] {
  return kept.flatMap((one) => (one.kind === 'answer' ? [{ ...one.query, regime: one.regime }] : []));
}
