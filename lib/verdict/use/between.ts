import { isEastAsianCode, isWordCode, wordEnd } from './fold';
import { audience, connectors } from './markers';

/** Where one clause of a title ends and another begins; a reference does not reach across. */
const BREAK = /[【】|｜。;；!?？！()（）[\]]| [-–—] /;

const MODEL = /\d/;

/**
 * Whether a marker reaches a mark over the text between them. Model names, numbers and list words are free
 * ("for Galaxy S23 / Note 20"), other words spend the gap, a public ends it ("for men").
 *
 * @param between folded text between the two
 * @param after folded text that follows the mark: behind a comma only a model keeps a list going
 * @param gap plain words, or characters in East Asian scripts, that may be in between
 */
export function reaches(between: string, after: string, gap: number): boolean {
  if (between.length > 120 || BREAK.test(between)) return false;
  if (between.includes(',') && !continuesList(after)) return false;
  let spent = 0;
  for (let i = 0; i < between.length; ) {
    const code = between.charCodeAt(i);
    if (isWordCode(code)) {
      const end = wordEnd(between, i);
      const word = between.slice(i, end);
      if (audience().has(word)) return false;
      if (!MODEL.test(word) && !connectors().has(word)) spent++;
      i = end;
    } else if (isEastAsianCode(code)) {
      const connector = startsWithOne(between, i, connectors());
      // 家 is a public, and in 米家 the end of a name.
      if (startsWithOne(between, i, audience()) > connector) return false;
      if (connector === 0) spent++;
      i += Math.max(connector, 1);
    } else i++;
  }
  return spent <= gap;
}

/** "for iPhone 14, Samsung S22 case" goes on; "for iPhone 14, Spigen Tough Armor" does not. */
function continuesList(after: string): boolean {
  const next = after.trimStart();
  if (next === '' || /^[,/&]/.test(next)) return true;
  const word = next.slice(0, wordEnd(next, 0));
  return MODEL.test(word) || connectors().has(word);
}

/** Length of the longest of these words that begins at a place of an East Asian text; 0 if none does. */
function startsWithOne(text: string, at: number, words: ReadonlySet<string>): number {
  for (let length = LONGEST_HAN_WORD; length > 0; length--)
    if (words.has(text.slice(at, at + length))) return length;
  return 0;
}

const LONGEST_HAN_WORD = 7;
