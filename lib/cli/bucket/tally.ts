/** What results come to. */
export interface Tally {
  rows: number;
  rejected: number;
  /** Listings by their outcome. */
  outcomes: Record<string, number>;
}

export const emptyTally = (): Tally => ({ rows: 0, rejected: 0, outcomes: {} });

/**
 * In a line of JSON as `screen` prints it the outcome comes right behind the title: within a text the quotation marks
 * would be escaped.
 */
const OUTCOME = /","outcome":"([a-z-]+)"/;

/** Counts a line of results. */
export function count(tally: Tally, line: string): void {
  tally.rows += 1;
  const outcome = OUTCOME.exec(line)?.[1];
  if (outcome === undefined) tally.rejected += 1;
  else tally.outcomes[outcome] = (tally.outcomes[outcome] ?? 0) + 1;
}

/** Takes a line of results out of the count again. */
export function uncount(tally: Tally, line: string): void {
  tally.rows -= 1;
  const outcome = OUTCOME.exec(line)?.[1];
  if (outcome === undefined) tally.rejected -= 1;
  else if (tally.outcomes[outcome] === 1) delete tally.outcomes[outcome];
  else tally.outcomes[outcome] = tally.outcomes[outcome]! - 1;
}

/** Adds what other results come to. */
export function add(tally: Tally, { rows, rejected, outcomes }: Tally): void {
  tally.rows += rows;
  tally.rejected += rejected;
  for (const [outcome, listings] of Object.entries(outcomes))
    tally.outcomes[outcome] = (tally.outcomes[outcome] ?? 0) + listings;
}
