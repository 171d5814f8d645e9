import type { NameLetters } from '../names/name-letters';
import { ordinaryWords } from '../tables/ordinary-words';
import { isPlace } from '../tables/place-names';
import { COSTS } from './costs';
import type { Covered } from './covered';

/** Two letters are in any word. */
const SHORTEST = 3;
const LONGEST_WORD = 14;

/**
 * What it tells that the letters of a sign before and behind those of a mark are words of the language (`chi hair stores`,
 * `arla foods`), or none: whoever takes a name adds words to it, and in another name it stands by chance. In nats.
 * O(letters × LONGEST_WORD) looks at the words, mostly a dozen.
 */
export function addedWords({ letters, length }: NameLetters, { first, last }: Covered): number {
  return first < last ? toldBy(letters, 0, first) + toldBy(letters, last, length) : 0;
}

/** The most that can come of it in a sign, whatever the mark: words at both ends. */
export const mostAdded = ({ length }: NameLetters): number =>
  2 * COSTS.addOrdinaryWord - COSTS.addMoreAtRim * length;

function toldBy(letters: Uint16Array, from: number, to: number): number {
  if (to - from < SHORTEST) return 0;
  if (!areWords(letters, from, to)) return COSTS.addNoWord;
  // Words are added as such, not letter by letter.
  return COSTS.addOrdinaryWord - COSTS.addMoreAtRim * (to - from - 1);
}

/** Whether letters [from, to) are ordinary words one after the other. */
export function areWords(letters: Uint16Array, from: number, to: number): boolean {
  const ends = new Set([from]);
  for (const begin of ends) {
    for (let end = begin + SHORTEST; end <= Math.min(to, begin + LONGEST_WORD); end++)
      if (ordinaryWords.has(letters, begin, end) || isPlace(letters, begin, end)) ends.add(end);
    if (ends.has(to)) return true;
  }
  return false;
}
