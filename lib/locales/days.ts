import { dayFormat } from './formats';

/** The most characters shown of an invalid day. */
const SHOWN = 40;

/** The suffix of "3 мая 2031 г." is dropped: at the end of a sentence it would leave two full stops. */
const ABBREVIATED_YEAR = /\s\p{L}+\.$/u;

/**
 * "2031-05-03" → "3 May 2031", "3 мая 2031" or "2031年5月3日"; anything that is no day is returned as it is, shortened if
 * long. Never throws.
 */
export function formatDay(day: string, languageTag: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return String(day).slice(0, SHOWN);
  return dayFormat(languageTag).format(time).replace(ABBREVIATED_YEAR, '');
}

/**
 * A moment by the reader's clock, "20 May 2026, 16:00"; anything else is returned as it is, shortened. Never throws.
 */
export function formatMoment(at: string, languageTag: string): string {
  const time = new Date(at).getTime();
  if (Number.isNaN(time)) return String(at).slice(0, SHOWN);
  return new Intl.DateTimeFormat(languageTag, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** The day of a moment by the reader's clock; anything else is returned as it is, shortened. Never throws. */
export function formatDayOf(at: string, languageTag: string): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return String(at).slice(0, SHOWN);
  const day = new Intl.DateTimeFormat(languageTag, { dateStyle: 'medium' }).format(time);
  return day.replace(ABBREVIATED_YEAR, '');
}

/** Whole days from a day to today by the reader's calendar; null if the day is unknown. */
export function daysSince(day: string, today: Date): number | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  const now = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return Number.isNaN(time) ? null : Math.max(0, (now - time) / 86_400_000);
}
