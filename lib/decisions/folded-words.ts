/** Letter case, character width and runs of white space do not make other words. O(length). */
export function foldedWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Scripts in which one character is a syllable or a word. */
const SYLLABLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Fewer letters and digits than this stand for too much else: "HP" is horse power, "On" is a word of every title. */
const LEAST_LETTERS = 3;

/** Whether words are too short to be set aside wherever they stand. A syllable counts as two letters. O(length). */
export function isTooShort(words: string): boolean {
  let letters = 0;
  for (const character of words.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? [])
    letters += SYLLABLE.test(character) ? 2 : 1;
  return letters < LEAST_LETTERS;
}
