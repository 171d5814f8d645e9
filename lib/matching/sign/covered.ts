import type { NameLetters } from '../names/name-letters';
import { type LetterStep, Step } from './alignment';

/** Letters [first, last) of a sign: from the first that the mark accounts for to the last. first ≥ last where it accounts for none. */
export interface Covered {
  first: number;
  last: number;
}

/** What a mark accounts for in a sign of so many letters. O(steps). */
export function coveredBy(steps: readonly LetterStep[], length: number): Covered {
  return { first: added(steps), last: length - added(steps.toReversed()) };
}

/** Letters of the sign before the first that came from the mark. */
function added(steps: readonly LetterStep[]): number {
  let letters = 0;
  for (const { step, sign } of steps) {
    if (step !== Step.Added && sign > 0) break;
    letters += sign;
  }
  return letters;
}

/**
 * How often a mark's end cuts a word of the sign beyond which there is another: twice at most. Whoever adds words to a mark
 * leaves a space before them: JEWE is not in "Jewel Bait Company", LEGO may be in "legohouse properties".
 */
export function cutsThrough({ first, last }: Covered, { begins, length }: NameLetters): number {
  if (first >= last) return 0;
  const before = first > 0 && !begins[first] && begins.subarray(1, first).includes(1);
  const behind = last < length && !begins[last] && begins.subarray(last + 1, length).includes(1);
  return Number(before) + Number(behind);
}
