import type { Freshness } from '../domain/freshness';

/** A list as people see it: its name, how old it is, how much it holds. */
export interface ListLabel {
  name: string;
  regime: string;
  /** Day the list speaks for, `YYYY-MM-DD`; empty when nobody knows. */
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
}
