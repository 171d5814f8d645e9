import { foldedWords } from '../decisions/folded-words';

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
/** Scripts that put no space between words. */
const runsOn = (character: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character);

/** Whether words occur in a text as separate words, ignoring case and width. O(text × words at worst). */
export function standsIn(words: string, text: string): boolean {
  const wanted = Array.from(foldedWords(words));
  const folded = Array.from(foldedWords(text));
  const ends = wanted.length;
  if (ends === 0) return false;
  for (let at = 0; at + ends <= folded.length; at++) {
    if (!wanted.every((character, nth) => folded[at + nth] === character)) continue;
    if (parted(folded[at - 1], wanted[0]) && parted(wanted[ends - 1], folded[at + ends])) return true;
  }
  return false;
}

/** Whether one word may end and another begin between two characters. */
function parted(before = '', after = ''): boolean {
  return !isLetter(before) || !isLetter(after) || runsOn(before) || runsOn(after);
}
