import { isEastAsianCode, isWordCode, wordEnd } from './fold';

/** A word of a text: [start, end) as UTF-16 offsets. In East Asian scripts each character is one. */
export interface CutWord {
  start: number;
  end: number;
  word: string;
}

/** The words of a folded text, from the left. O(length). */
export function cutWords(folded: string): CutWord[] {
  const words: CutWord[] = [];
  for (let start = 0; start < folded.length; ) {
    const code = folded.charCodeAt(start);
    const eastAsian = isEastAsianCode(code);
    if (!eastAsian && !isWordCode(code)) {
      start++;
      continue;
    }
    const end = eastAsian ? start + 1 : wordEnd(folded, start);
    words.push({ start, end, word: folded.slice(start, end) });
    start = end;
  }
  return words;
}
