import { informationOf } from '../names/information';
import type { NameLetters } from '../names/name-letters';
import { ordinaryWords } from '../tables/ordinary-words';

/**
 * What each letter of a name tells: a rare letter and a rare word much; a word that is in many names of the list, or
 * in the language, little. `mostOf` gives the most that a word of the list says. O(letters).
 */
export function informationOfName(
  { letters, begins, length }: NameLetters,
  ordinaryWord: number,
  mostOf: (letters: Uint16Array, from: number, to: number) => number,
  into: Float32Array,
): void {
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && !begins[to]) to++;
    let sum = 0;
    for (let at = from; at < to; at++) {
      into[at] = informationOf(letters[at]!, at === from ? 0 : letters[at - 1]!);
      sum += into[at]!;
    }
    let most = mostOf(letters, from, to);
    if (sum > ordinaryWord && most > ordinaryWord && ordinaryWords.has(letters, from, to))
      most = ordinaryWord;
    if (sum > most) for (let at = from; at < to; at++) into[at] = (into[at]! * most) / sum;
    from = to;
  }
}
