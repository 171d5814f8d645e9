import { isVowel } from '../names/letters';
import type { NameLetters } from '../names/name-letters';

const E = 0x65;
const R = 0x72;

/**
 * Whether a name ends with an e that nobody hears: behind a consonant, in a word of three letters and more, FOLTENE and not ZOE. Kana
 * and Hangul are spelt as they sound.
 */
export function endsWithSilentE(name: NameLetters): boolean {
  const { letters, begins, length } = name;
  if (length < 3 || letters[length - 1] !== E || begins[length - 1] || begins[length - 2]) return false;
  return !isVowel(letters[length - 2]!) && !name.isSpelt;
}

/** Whether the letter of a name is an r between two vowels or at the beginning of a word, which everybody hears: Barolun, and not Barlun. */
export function isHeardR({ letters, begins, length }: NameLetters, at: number): boolean {
  if (letters[at] !== R || at === 0 || !isVowel(letters[at - 1]!)) return false;
  return begins[at] === 1 || (at + 1 < length && !begins[at + 1] && isVowel(letters[at + 1]!));
}
