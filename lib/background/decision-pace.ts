/** The most decisions per minute that the pages of one tab may store: more than a person can answer questions for. */
const MOST = 20;
/** Milliseconds. */
const MINUTE = 60_000;

export interface DecisionPace {
  /** Counts decisions that a page wants to store; false if they come faster than a person decides. O(MOST). */
  takes(tabId: number, count: number): boolean;
  /** Whether decisions of this tab were refused within the last minute. */
  isStopped(tabId: number): boolean;
}

/**
 * Holds up pages that decide faster than a person can. Even if a page one day manages to forge a decision, it must not
 * silence hundreds of marks before anybody notices. Kept in memory only: a worker that was stopped in between had
 * nothing to count.
 */
export function createDecisionPace(now: () => number = Date.now): DecisionPace {
  const stored = new Map<number, number[]>();
  const refused = new Map<number, number>();

  function forgetOld(): void {
    const old = now() - MINUTE;
    for (const [tabId, times] of stored) {
      const recent = times.filter((time) => time > old);
      if (recent.length > 0) stored.set(tabId, recent);
      else stored.delete(tabId);
    }
    for (const [tabId, time] of refused) if (time <= old) refused.delete(tabId);
  }

  return {
    takes(tabId, count) {
      forgetOld();
      const times = stored.get(tabId) ?? [];
      if (times.length + count > MOST) {
        refused.set(tabId, now());
        return false;
      }
      stored.set(tabId, [...times, ...Array<number>(count).fill(now())]);
      return true;
    },
    isStopped(tabId) {
      forgetOld();
      return refused.has(tabId);
    },
  };
}
