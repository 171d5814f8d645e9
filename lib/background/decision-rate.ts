/** Decisions from one tab within `PER` milliseconds. Reading a card and deciding takes a person seconds; a script, none. */
const MOST = 30;
const PER = 60_000;

/** Counts the decisions of each tab in the last minute. */
export interface DecisionRate {
  /** Whether so many decisions more may come from a tab now; those count then. What is refused does not count. */
  admits(tab: number, decisions: number): boolean;
}

/**
 * Held in memory only: a worker forgets it when it is stopped, after 30 seconds in which nothing came, so that no more
 * than twice as many get through. O(decisions of the last minute).
 */
export function createDecisionRate(now: () => number = Date.now): DecisionRate {
  const moments = new Map<number, number[]>();
  return {
    admits(tab, decisions) {
      const since = now() - PER;
      for (const [other, times] of moments) {
        const recent = times.filter((time) => time > since);
        if (recent.length > 0) moments.set(other, recent);
        else moments.delete(other);
      }
      const recent = moments.get(tab) ?? [];
      if (recent.length + decisions > MOST) return false;
      moments.set(tab, [...recent, ...Array.from({ length: decisions }, now)]);
      return true;
    },
  };
}
