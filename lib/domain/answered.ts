import type { Coverage, Query } from './coverage';

/** The facts about a list that say which registers it answers for. */
export interface Answering {
  /** Regimes of its recordals, and of the searches made for it. */
  regimes: readonly string[];
  /** Absent if it is the whole register of each of them. */
  coverage?: Coverage;
}

/** What a list answers for in one regime: everything, or these searches. */
export type Answered = 'whole' | readonly Query[];

/**
 * What a list answers for in a regime. A search that does not say whose register was asked counts only where the list
 * leaves no doubt: it has recordals of a single regime.
 */
export function answeredIn({ regimes, coverage }: Answering, regime: string): Answered {
  if (!coverage) return regimes.includes(regime) ? 'whole' : [];
  if (coverage.whole?.includes(regime)) return 'whole';
  const only = regimes.length === 1 ? regimes[0] : undefined;
  return coverage.queries.filter((query) => (query.regime ?? only) === regime);
}

/**
 * The regimes that a coverage names itself; a list of searches without a single hit has no recordal that would name
 * one.
 */
export function regimesNamed({ queries, whole = [] }: Coverage): string[] {
  return [...new Set([...whole, ...queries.flatMap(({ regime }) => regime ?? [])])];
}

/** The day of the oldest search; undefined if there is none. */
export function oldestDay(queries: readonly Query[]): string | undefined {
  return queries.map(({ day }) => day).sort()[0];
}

/** Whether the register's complete answer to a search was taken in. */
export function isComplete({ hits, taken }: Query): boolean {
  return taken >= hits;
}
