import { isDay } from './day';

const DAY = 24 * 60 * 60_000;

/** Days after which a list counts as stale by default. */
export const STALE_AFTER_DAYS = 90;

export type Freshness = 'fresh' | 'stale' | 'expired' | 'undated';

/** The facts that decide how far a list can be relied on. */
export interface ListAge {
  /** The day the list speaks for, `YYYY-MM-DD`; empty if unknown. */
  date: string;
  /** The day after which the publisher no longer stands by it. */
  expires?: string;
  /** It speaks for no day and does not age: a made-up list, or the user's own. */
  ageless?: boolean;
}

/**
 * How far a list can be relied on, on a given day (one that passes `isDay`). `undated`: its day is unknown, invalid or
 * in the future, so its age cannot be told. `expired`: past the publisher's own date. `stale`: the day it speaks for
 * lies more than `staleAfterDays` back. None of these may ever read as "clear".
 */
export function freshness(
  { date, expires, ageless = false }: ListAge,
  today: string,
  staleAfterDays = STALE_AFTER_DAYS,
): Freshness {
  if (ageless) return 'fresh';
  // A last day that is none cannot be waited for.
  if (expires && (!isDay(expires) || expires < today)) return 'expired';
  if (!isDay(date) || date > today) return 'undated';
  const age = (Date.parse(today) - Date.parse(date)) / DAY;
  return age > staleAfterDays ? 'stale' : 'fresh';
}
