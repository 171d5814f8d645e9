import type { KnownAnswers } from '../../lib/review-quality/corrected-share';

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A reviewer who sees so many of the conflicts, and spares so many of the others. */
export interface Reviewer {
  sees: number;
  spares: number;
}

export function times(count: number, share: number, chance: () => number): number {
  let hits = 0;
  for (let one = 0; one < count; one++) if (chance() < share) hits++;
  return hits;
}

/** What a reviewer calls a conflict among listings drawn without replacement from a population that holds so many. */
export function reviewed(
  { population, conflicts, sampled }: { population: number; conflicts: number; sampled: number },
  { sees, spares }: Reviewer,
  chance: () => number,
): number {
  let called = 0;
  let left = conflicts;
  for (let drawn = 0; drawn < sampled; drawn++) {
    const isConflict = chance() < left / (population - drawn);
    if (isConflict) left--;
    if (chance() < (isConflict ? sees : 1 - spares)) called++;
  }
  return called;
}

/** How such a reviewer answers known items, so many of either kind. */
export function answersOf({ sees, spares }: Reviewer, each: number, chance: () => number): KnownAnswers {
  return {
    ...{ conflicts: each, conflictsSeen: times(each, sees, chance) },
    ...{ others: each, othersSeen: times(each, spares, chance) },
  };
}
