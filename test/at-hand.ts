import { test } from 'vitest';

/**
 * Where something is not at hand, one skipped test stands for those that need it, in its own words and with the need:
 * tests must not vanish in silence (test/steps/tally.ts prints the needs at the end of a run).
 */
export function unlessAtHand(isAtHand: boolean, tests: string, need: string): void {
  if (!isAtHand) test.skip(`${tests} (needs ${need})`, () => {});
}
