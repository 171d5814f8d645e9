import { whyUnread } from '../domain/listing-picture';
import { mostSevere, type Outcome } from '../domain/outcome';
import type { Screening } from './finding';

/** The level of a listing: that of the most severe finding that is shown, and where none is, whether anybody looked: at the words and at the pictures. */
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
