/** Where a letter was: programs write this sign for bytes that they could not read, several for one letter at times; others a "?". */
const LOST = /\ufffd{1,4}|(?<=\p{L})\?(?=\p{L})/gu;

/** What is lost first: letters with accents, which are found without them, and signs that marks are found without. */
const LATIN = ['', 'e', 'a', 'o', 'u', 'i', 'c', 'n', 's'];
const VOWELS = ['', 'e', 'a', 'o', 'u', 'i'];
const CYRILLIC = [...'абвгдежзийклмнопрстуфхцчшщъыьэюя'];
const MOST_PLACES = 2;

/** A mark of which a copy lost letters, and the words that it may have been. */
export interface LostLetters {
  words: string[];
}

/**
 * The words that a mark may have been of which letters are lost: `Citro\ufffdn` is Citroen, Citroan and what else a letter there makes
 * of it. None where too many are lost to be tried, or letters of a script that has too many; undefined where none is lost. O(places²).
 */
export function lostLetters(mark: string): LostLetters | undefined {
  const places = mark.match(LOST)?.length ?? 0;
  if (places === 0) return undefined;
  const letters = lettersFor(mark, places);
  if (places > MOST_PLACES || !letters) return { words: [] };
  let words = [''];
  let at = 0;
  for (const { index, 0: lost } of mark.matchAll(LOST)) {
    const before = mark.slice(at, index);
    words = words.flatMap((word) => letters.map((letter) => `${word}${before}${letter}`));
    at = index + lost.length;
  }
  const rest = mark.slice(at);
  return { words: words.map((word) => `${word}${rest}`.trim()).filter((word) => /\p{L}{3}/u.test(word)) };
}

function lettersFor(mark: string, places: number): readonly string[] | undefined {
  if (/\p{Script=Cyrillic}/u.test(mark)) return places === 1 ? CYRILLIC : undefined;
  if (!/\p{Script=Latin}{2}/u.test(mark)) return undefined;
  return places === 1 ? LATIN : VOWELS;
}
