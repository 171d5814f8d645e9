import { isDay } from './day';

const MOMENT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;
const DAY_MS = 86_400_000;
/** How far another machine's clock, or this one's, may be off. */
const CLOCKS_DIFFER = 2 * DAY_MS;

/** Whether a text is an ISO 8601 moment on a real calendar day; browsers disagree about the 30th of February. */
export function isMoment(text: string): boolean {
  const [, day] = MOMENT.exec(text) ?? [];
  return day !== undefined && isDay(day) && !Number.isNaN(Date.parse(text));
}

/** Whether a moment, or a day, lies further in the future than clocks can differ. False if it is neither. */
export function liesAhead(text: string, now = Date.now()): boolean {
  return Date.parse(text) - now > CLOCKS_DIFFER;
}
