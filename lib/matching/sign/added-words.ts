import type { NameLetters } from '../names/name-letters';
import { ordinaryWords } from '../tables/ordinary-words';
import { isPlace } from '../tables/place-names';
import { fewestWords, SHORTEST_IN_ROW } from '../tables/words-in-row';
import { COSTS } from './costs';
import type { Covered } from './covered';

/**
 * What it tells that the letters of a sign before and behind those of a mark are words of the language (`chi hair stores`,
 * `arla foods`), or none: whoever takes a name adds words to it, and in another name it stands by chance. In nats.
 * Looks at a dozen words, mostly: see `fewestWords`.
 */
export function addedWords({ letters, length }: NameLetters, { first, last }: Covered): number {
  return first < last ? toldBy(letters, 0, first) + toldBy(letters, last, length) : 0;
}

/** The most that can come of it in a sign, whatever the mark: words at both ends. */
export const mostAdded = ({ length }: NameLetters): number =>
  2 * COSTS.addOrdinaryWord - COSTS.addMoreAtRim * length;

function toldBy(letters: Uint16Array, from: number, to: number): number {
  if (to - from < SHORTEST_IN_ROW) return 0;
  if (!areWords(letters, from, to)) return COSTS.addNoWord;
  // Words are added as such, not letter by letter.
  return COSTS.addOrdinaryWord - COSTS.addMoreAtRim * (to - from - 1);
}

/** Whether letters [from, to) are ordinary words or places one after the other, however many. */
export const areWords = (letters: Uint16Array, from: number, to: number): boolean =>
  fewestWords(letters, from, to, isWordOrPlace) < Infinity;

/** Whether letters [start, end) are an ordinary word or a place. */
export const isWordOrPlace = (letters: Uint16Array, start: number, end: number) =>
  ordinaryWords.has(letters, start, end) || isPlace(letters, start, end);
