import { whyUnread } from '../domain/listing-picture';
import { mostSevere, type Outcome } from '../domain/outcome';
import type { Screening } from './finding';

/**
 * The outcome of a listing: the level of its most severe shown finding or, without one, whether anybody looked, both
 * at the words and at the pictures.
 */
export function outcomeOf(
  shown: readonly { outcome: Outcome }[],
  { notLookedUp, pictures = [] }: Pick<Screening, 'notLookedUp' | 'pictures'>,
): Outcome {
  const isUnseen = notLookedUp !== undefined || pictures.some((picture) => whyUnread(picture));
  return mostSevere([
    ...shown.map(({ outcome }) => outcome),
    ...(isUnseen ? ['not-looked-up' as const] : []),
  ]);
}
