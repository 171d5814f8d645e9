/** How fast decisions were made. */
export interface Pace {
  count: number;
  /** Milliseconds that half of them took no longer than; 0 where there are none. */
  median: number;
  /** Decisions an hour at the average of these; 0 where there are none. */
  anHour: number;
}

/** A pause is no part of a decision: longer than this, somebody was away. Milliseconds. */
const AWAY = 300_000;
const HOUR = 3_600_000;

/** The pace of decisions by the milliseconds that each took. O(n log n). */
export function paceOf(took: readonly number[]): Pace {
  const known = took.filter((time) => time <= AWAY).sort((one, other) => one - other);
  const sum = known.reduce((all, time) => all + time, 0);
  return {
    count: took.length,
    median: known[Math.floor((known.length - 1) / 2)] ?? 0,
    anHour: sum > 0 ? Math.round((known.length * HOUR) / sum) : 0,
  };
}
