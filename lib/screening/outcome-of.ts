import { mostSevere, type Outcome } from '../domain/outcome';
import type { Screening } from './finding';

/** The level of a listing: that of the most severe finding that is shown, and where none is, whether anybody looked. */
export function outcomeOf(
  shown: readonly { outcome: Outcome }[],
  notLookedUp: Screening['notLookedUp'],
): Outcome {
  return mostSevere([
    ...shown.map(({ outcome }) => outcome),
    ...(notLookedUp ? ['not-looked-up' as const] : []),
  ]);
}
