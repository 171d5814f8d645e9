const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/**
 * Whether a text is a calendar day as `YYYY-MM-DD`; the 30th of February is not. Such days compare as text. Never
 * throws.
 */
export function isDay(text: string): boolean {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  if (!year || !month || !day) return false;
  const date = new Date(0);
  // Unlike Date.UTC, this takes the years before 100 for what they are.
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day of a moment by this machine's calendar, `YYYY-MM-DD`: in the morning east of Greenwich not yet UTC's. */
export function dayOf(moment: Date): string {
  // Swedish writes dates the way ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(moment);
}

/** Today by this machine's calendar, `YYYY-MM-DD`. */
export function today(): string {
  return dayOf(new Date());
}
