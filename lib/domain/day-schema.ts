import * as v from 'valibot';
import { isDay } from './day';

/**
 * Validates a day as `YYYY-MM-DD` in untrusted data. Kept apart from `day.ts` so that code that only needs today's
 * date loads no schemas.
 */
export const Day = v.pipe(v.string(), v.check(isDay, 'not a day of the calendar as YYYY-MM-DD'));
