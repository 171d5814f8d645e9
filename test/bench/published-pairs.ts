import { type OwnPair, pairsIn } from './own-pairs';
import { keyOf } from './shared';

const FILE = new URL('../matching/published-pairs.csv', import.meta.url);

/** Pairs of so many marks are kept apart. */
const ONE_IN = 3;

/** A pair of test/matching/published-pairs.csv: what offices and courts decided in public, and knock-offs that the press showed. */
export interface PublishedPair extends OwnPair {
  /** Nothing is chosen by it, nor is it read before the end: what is found of these is what to go by. */
  keptApart: boolean;
}

/** All of them. */
export function publishedPairs(): PublishedPair[] {
  return pairsIn(FILE).map((pair) => ({ ...pair, keptApart: numberOf(pair.marks[0]!) % ONE_IN === 0 }));
}

/** Pairs of one mark are kept apart together. */
function numberOf(mark: string): number {
  let number = 7;
  for (const letter of keyOf(mark)) number = (number * 31 + letter.codePointAt(0)!) % 65_521;
  return number;
}
