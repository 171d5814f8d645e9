import { isDay } from './day';

const MOMENT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;
const DAY_MS = 86_400_000;
/** How far another machine's clock, or this one, may be wrong. */
const CLOCKS_DIFFER = 2 * DAY_MS;

/** Whether a text is a moment as ISO 8601 has it, on a day of the calendar: browsers differ on the 30th of February. */
export function isMoment(text: string): boolean {
  const [, day] = MOMENT.exec(text) ?? [];
  return day !== undefined && isDay(day) && !Number.isNaN(Date.parse(text));
}

/** Whether a moment, or a day, lies further ahead than clocks differ. What is neither lies nowhere. */
export function liesAhead(text: string, now = Date.now()): boolean {
  return Date.parse(text) - now > CLOCKS_DIFFER;
}
