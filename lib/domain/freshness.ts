import { isDay } from './day';

const DAY = 24 * 60 * 60_000;

/** Days after which a list counts as stale by default. */
export const STALE_AFTER_DAYS = 90;

export type Freshness = 'fresh' | 'stale' | 'expired' | 'undated';

/** The facts that decide how far a list can be relied on. */
export interface ListAge {
  /** Day the list speaks for, `YYYY-MM-DD`; empty when unknown. */
  date: string;
  /** Day after which the publisher no longer stands by it. */
  expires?: string;
  /** It speaks for no day and does not grow old: a made-up list, or the user's own. */
  ageless?: boolean;
}

/**
 * How far a list can be relied on, as of a day that `isDay`: a list whose day lies ahead, or is none, is `undated`, since
 * neither tells its age; `expired` after the publisher's own date, `stale` when the day it speaks for lies
 * further back than `staleAfterDays`. Neither may ever read as "clear".
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
