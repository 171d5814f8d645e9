import * as v from 'valibot';
import { MARKED_OUTCOMES } from '../domain/outcome';

export const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const Digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/**
 * The levels of a row, most severe first. `settled`: something was found, and none of it is left in sight, by a person's
 * decision or because no recordal reaches the offer; `clear` is a row in which nothing was found.
 */
export const ROW_LEVELS = [...MARKED_OUTCOMES, 'settled', 'clear'] as const;
export type RowLevel = (typeof ROW_LEVELS)[number];

/** What listings came to, level by level. */
export const TALLY = {
  rows: Count,
  rejected: Count,
  levels: v.strictObject({
    conflict: Count,
    review: Count,
    note: Count,
    'not-looked-up': Count,
    settled: Count,
    clear: Count,
  }),
};
