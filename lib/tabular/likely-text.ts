import type { Writing } from './writings';

/** C1 controls, private use, and what a decoder could not read: no text has them. */
export const NO_TEXT = /[\u0080-\u009f\ue000-\uf8ff\ufffd]/;
const UNASSIGNED = /\p{Cn}/u;
const NO_TEXT_WEIGHT = -3;
const HALF_WIDTH_KANA = /[\uff61-\uff9f]/;
/** A sign inside a word, a capital after a small letter, a letter of another writing beside a Latin one. */
const OUT_OF_PLACE = -1;

/** Words in capitals are rarer than words in small letters, which some charsets turn into them. */
const OF_A_CAPITAL = 0.8;

const LETTER = /[\p{L}\p{M}]/u;
const ASCII_LETTER = /[a-z]/i;
/** Signs that no word begins with. */
const SYMBOL = /[^\P{S}№$€£¥©+<>=|~^]/u;
const IN_WORDS = /['’´`·‐-–—/&.\u00a0]/;

/**
 * How much a text looks like the writing that its charset was made for: the mean over its characters beyond ASCII, 1 at
 * best. A wrong charset shows in rare letters, in signs inside words and in capitals amidst small letters. O(length).
 */
export function likeness(text: string, { latin, weight }: Writing): number {
  const characters = [...text];
  let sum = 0;
  let count = 0;
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!;
    if (character < '\u0080') continue;
    count++;
    sum += weightAt(character, characters[at - 1] ?? ' ', characters[at + 1] ?? ' ', latin, weight);
  }
  return count === 0 ? 0 : sum / count;
}

function weightAt(
  character: string,
  before: string,
  after: string,
  latin: boolean,
  weight: Writing['weight'],
): number {
  if (NO_TEXT.test(character) || UNASSIGNED.test(character)) return NO_TEXT_WEIGHT;
  if (HALF_WIDTH_KANA.test(character)) return 0;
  if (!LETTER.test(character)) {
    const sign = !IN_WORDS.test(character) && !isWide(character) && LETTER.test(after);
    return sign && (LETTER.test(before) || SYMBOL.test(character)) ? OUT_OF_PLACE : weight(character);
  }
  if (isCapital(character) && isSmall(before)) return OUT_OF_PLACE;
  if (isCapital(before) && isSmall(character) && isCapital(after)) return OUT_OF_PLACE;
  const beside = ASCII_LETTER.test(before) || ASCII_LETTER.test(after);
  if (latin) return isForeignLetter(before) && isForeignLetter(after) ? OUT_OF_PLACE : weight(character);
  if (beside && !isWide(character)) return OUT_OF_PLACE;
  return isCapital(character) ? weight(character) * OF_A_CAPITAL : weight(character);
}

const isForeignLetter = (character: string) => character > '\u007f' && LETTER.test(character);
const isWide = (character: string) => character >= '\u1100';
const isCapital = (character: string) => character !== character.toLowerCase();
const isSmall = (character: string) => character !== character.toUpperCase();
