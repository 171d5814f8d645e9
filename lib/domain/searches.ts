import { isComplete, oldestDay } from './answered';
import type { Coverage } from './coverage';

/** The searches that a list answers for, counted. */
export interface Searches {
  count: number;
  /** Of these not all of the answer was taken in. */
  inPart: number;
  /** Day of the oldest, `YYYY-MM-DD`; absent where there is none. */
  oldest?: string;
}

/** Counts the searches of a list. O(searches). */
export function countSearches({ queries }: Coverage): Searches {
  const oldest = oldestDay(queries);
  const inPart = queries.filter((query) => !isComplete(query)).length;
  return { count: queries.length, inPart, ...(oldest ? { oldest } : {}) };
}
