import type { Query } from '../../domain/coverage';
import { nameKey } from '../../domain/name-key';

/** What makes two searches the same one, made again. */
export const queryKey = ({ words, field, match, regime = '' }: Query): string =>
  `${regime}\n${field}\n${match}\n${nameKey(words) || words}`;

/**
 * The searches of a list with later ones put in their place; one that broke off takes nothing from one that did not.
 * O(searches).
 */
export function mergeQueries(earlier: readonly Query[], later: readonly Query[]): Query[] {
  const merged = new Map(earlier.map((query) => [queryKey(query), query]));
  for (const query of later) {
    const before = merged.get(queryKey(query));
    if (before && isComplete(before) && !isComplete(query)) continue;
    merged.delete(queryKey(query));
    merged.set(queryKey(query), query);
  }
  return [...merged.values()];
}

const isComplete = ({ hits, taken }: Query): boolean => taken >= hits;
