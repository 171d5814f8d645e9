import * as v from 'valibot';
import { isDay } from './day';

/** A day as `YYYY-MM-DD` in what comes from outside. Apart from `day.ts`: who only asks for today loads no schemas. */
export const Day = v.pipe(v.string(), v.check(isDay, 'not a day of the calendar as YYYY-MM-DD'));
