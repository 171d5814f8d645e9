import { isComplete, oldestDay } from './answered';
import type { Coverage } from './coverage';

/** The number of searches that a list answers for. */
export interface Searches {
  count: number;
  /** The number of those whose answer was only partly taken in. */
  inPart: number;
  /** The day of the oldest search, `YYYY-MM-DD`; absent if there is none. */
  oldest?: string;
}

/** Counts the searches of a list. O(searches). */
export function countSearches({ queries }: Coverage): Searches {
  const oldest = oldestDay(queries);
  const inPart = queries.filter((query) => !isComplete(query)).length;
  return { count: queries.length, inPart, ...(oldest ? { oldest } : {}) };
}
