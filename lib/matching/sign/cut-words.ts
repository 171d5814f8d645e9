import type { NameLetters } from '../names/name-letters';
import { ordinaryWords } from '../tables/ordinary-words';
import { areWords } from './added-words';
import { type LetterStep, Step } from './alignment';
import type { Covered } from './covered';

/** Fewer letters beyond a mark are an ending of its own name: Pumas. */
const SHORTEST_REST = 3;

/**
 * What the letters tell that a mark has in words of the language which its ends cut: they are those words' own. Microsoft has its
 * letters in `smith-micro-software`, Audi in `audiosource`; LEGO in `legohouse` and 7-Eleven in `7-elevenwallet` have a word behind
 * them, and cut none. In nats. `information`: of the mark's letters. O(steps), and looks at the words.
 */
export function toldByCutWords(
  steps: readonly LetterStep[],
  information: Float32Array,
  sign: NameLetters,
  { first, last }: Covered,
): number {
  if (first >= last) return 0;
  const [before, behind] = [startOfWord(sign, first), endOfWord(sign, last)];
  const [endOfFirst, startOfLast] = [endOfWord(sign, first + 1), startOfWord(sign, last - 1)];
  const { letters } = sign;
  const cutsBefore =
    first - before >= SHORTEST_REST &&
    areWords(letters, before, endOfFirst) &&
    ((last > endOfFirst && ordinaryWords.has(letters, before, endOfFirst)) ||
      !areWords(letters, before, first));
  const cutsBehind =
    behind - last >= SHORTEST_REST &&
    areWords(letters, startOfLast, behind) &&
    ((first < startOfLast && ordinaryWords.has(letters, startOfLast, behind)) ||
      !areWords(letters, last, behind));
  if (!cutsBefore && !cutsBehind) return 0;
  // Where the words around it are words, too, none of it is its own.
  if (areWords(letters, before, behind)) return toldIn(steps, information, before, behind);
  return toldIn(steps, information, cutsBefore ? before : startOfLast, cutsBehind ? behind : endOfFirst);
}

/** What stayed of the mark's letters in letters [from, to) of the sign. */
function toldIn(steps: readonly LetterStep[], information: Float32Array, from: number, to: number): number {
  let told = 0;
  let [i, j] = [0, 0];
  for (const { step, mark, sign } of steps) {
    if (step === Step.Same && j >= from && j < to) told += information[i]!;
    i += mark;
    j += sign;
  }
  return told;
}

function startOfWord({ begins }: NameLetters, at: number): number {
  let start = at;
  while (start > 0 && !begins[start]) start--;
  return start;
}

function endOfWord({ begins, length }: NameLetters, at: number): number {
  let end = at;
  while (end < length && !begins[end]) end++;
  return end;
}
