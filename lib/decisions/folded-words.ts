/** Words are the same regardless of letter case, character width and runs of white space. O(length). */
export function foldedWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Scripts in which one character is a syllable or a word. */
const SYLLABLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/**
 * With fewer letters and digits than this, words mean too many other things: "HP" is horse power, "On" is a word of
 * every title.
 */
const LEAST_LETTERS = 3;

/** Whether words are too short to be set aside wherever they occur. A syllable counts as two letters. O(length). */
export function isTooShort(words: string): boolean {
  let letters = 0;
  for (const character of words.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? [])
    letters += SYLLABLE.test(character) ? 2 : 1;
  return letters < LEAST_LETTERS;
}
