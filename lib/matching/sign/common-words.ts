import { marksHolding } from '../index/word-counts';
import type { NameLetters } from '../names/name-letters';
import { isWordOrPlace } from './added-words';
import { type LetterStep, Step } from './alignment';
import { coveredBy } from './covered';

/**
 * A word of the language, or a place, in so many marks is as any other of the trade or town. One of neither is a house mark, however
 * many marks its holder has.
 */
const COMMON = 4;
/** A word is gone of which less is left, by what it tells. */
const LEAST_LEFT = 0.28;
/** … and what went must tell so much of all that the mark does: OF of BANK OF COMMERCE is no name. */
const LEAST_GONE = 0.25;
/** What became of letters that can still be heard or read in the sign. */
const STAYED: ReadonlySet<number> = new Set([Step.Same, Step.Swapped, Step.OneForTwo, Step.TwoForOne]);

/** Letters [from, to) of a name. */
interface Word {
  from: number;
  to: number;
}

/**
 * What the words of a mark tell that others have, too (LIQUORS of BOXER LIQUORS), where a sign keeps those alone: Twin Liquors has them as
 * any of its trade does, and nothing of BOXER. 0 where no word is gone, one of those that are left is a name, or the sign is no more than
 * they (Apple beside APPLE MUSIC). In nats. `sign`: its letters; `wordCounts`: of the list, see WordCounting. O(letters).
 */
export function toldByCommonWordsAlone(
  steps: readonly LetterStep[],
  information: Float32Array,
  mark: NameLetters,
  sign: number,
  wordCounts: Uint32Array,
): number {
  if (mark.words < 2) return 0;
  const { first, last } = coveredBy(steps, sign);
  if (first === 0 && last === sign) return 0;
  const kept = keptOf(steps, mark.length);
  let [left, gone, all] = [0, 0, 0];
  for (const { from, to } of wordsOf(mark)) {
    let [stayed, tells] = [0, 0];
    for (let at = from; at < to; at++) {
      tells += information[at]!;
      if (kept[at] === 1) stayed += information[at]!;
    }
    all += tells;
    if (stayed < tells * LEAST_LEFT) gone += tells;
    else if (!isCommonWord(wordCounts, mark.letters, from, to)) return 0;
    else left += stayed;
  }
  return gone < all * LEAST_GONE ? 0 : left;
}

/** Whether letters [from, to), a word of some mark, are as any other of its trade or town. */
export const isCommonWord = (
  wordCounts: Uint32Array,
  letters: Uint16Array,
  from: number,
  to: number,
): boolean => marksHolding(wordCounts, letters, from, to) >= COMMON && isWordOrPlace(letters, from, to);

function wordsOf({ length, begins }: NameLetters): Word[] {
  const words: Word[] = [];
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && !begins[to]) to++;
    words.push({ from, to });
    from = to;
  }
  return words;
}

/** 1 for each letter of the mark that stayed, if in another's place. */
function keptOf(steps: readonly LetterStep[], length: number): Uint8Array {
  const kept = new Uint8Array(length);
  let i = 0;
  for (const { step, mark } of steps) {
    if (STAYED.has(step)) kept.fill(1, i, i + mark);
    i += mark;
  }
  return kept;
}
