import { type OwnPair, pairsIn } from './own-pairs';
import { keyOf } from './shared';

const PUBLISHED = new URL('../matching/published-pairs.csv', import.meta.url);
const FRESH = new URL('../matching/fresh-pairs.csv', import.meta.url);

/** Fresh pairs of so many marks are kept apart. */
const ONE_IN = 2;

/** A pair that offices and courts decided in public, or a knock-off that the press showed, with where it stands. */
export interface PublishedPair extends OwnPair {
  /** Nothing is chosen by it, nor is it looked up before the end: what is found of these is what to go by. */
  keptApart: boolean;
}

/** Those of test/matching/published-pairs.csv. A third of them was kept apart once, and has been looked at since. */
export const publishedPairs = (): OwnPair[] => pairsIn(PUBLISHED);

/** Those of test/matching/fresh-pairs.csv, gathered later, which are in no other set. */
export const freshPairs = (): PublishedPair[] =>
  pairsIn(FRESH).map((pair) => ({ ...pair, keptApart: numberOf(pair.marks[0]!) % ONE_IN === 0 }));

/** Pairs of one mark are kept apart together. */
function numberOf(mark: string): number {
  let number = 7;
  for (const letter of keyOf(mark)) number = (number * 31 + letter.codePointAt(0)!) % 65_521;
  return number;
}
