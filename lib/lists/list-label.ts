import { type Freshness, freshness } from '../domain/freshness';
import { countSearches, type Searches } from '../domain/searches';
import type { StoredList } from './store/database';
import { isAgeless } from './store/list-repository';

/** A list as people see it: its name, how old it is, how much it holds. */
export interface ListLabel {
  name: string;
  regime: string;
  /** Day the list speaks for, `YYYY-MM-DD`; empty when unknown. */
  date: string;
  /** How far it can be relied on today; `expired` never reads as clear. */
  freshness: Freshness;
  /** Day after which the publisher no longer stands by it. */
  expires?: string;
  demonstration: boolean;
  recordals: number;
  /** Recordals without a word, which text screening cannot see. */
  figurative: number;
  /** A key of the interface's texts when something happened to the list: "rebuilt", "stale", … */
  notice?: string;
  /** What was looked up, where the list is no whole register. */
  searches?: Searches;
}

/**
 * One list as people see it on a day, `YYYY-MM-DD`. A made-up list and the user's own speak for no day, so they do not
 * grow old.
 */
export function labelOf(list: StoredList, on: string, staleAfterDays: number): ListLabel {
  const { name, regimes, date, expires, demonstration, count, figurative, notice, coverage } = list;
  return {
    name,
    regime: regimes.join(', '),
    date,
    demonstration,
    recordals: count,
    figurative,
    freshness: freshness({ ...list, ageless: isAgeless(list) }, on, staleAfterDays),
    ...(expires && { expires }),
    ...(notice && { notice }),
    ...(coverage && { searches: countSearches(coverage) }),
  };
}
