/** "2031-05-03" → "3 May 2031" or "2031年5月3日"; anything that is not a day comes back as it is. */
export function formatDay(day: string, languageTag: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return day;
  return new Intl.DateTimeFormat(languageTag, { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
}

/** Whole days from a day to today; null where the day is not known. */
export function daysSince(day: string, today: Date): number | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.max(0, Math.floor((today.getTime() - time) / 86_400_000));
}
