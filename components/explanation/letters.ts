/** A stretch of words, and whether it differs from the other side. */
export interface Stretch {
  text: string;
  differs: boolean;
}

/** Longer words are not compared letter by letter: the result would be unreadable, and the table grows with n × m. */
const LONGEST = 120;

/**
 * Lays the words of a page beside the mark as recorded and says which letters differ: letter case and character
 * width do not count, another character does. Empty stretches are left out. O(n × m), at most 120 × 120.
 * @param apart they are not to be compared: the mark is a picture, and says whose
 */
export function compareLetters(
  mark: string,
  words: string,
  apart?: boolean,
): { mark: Stretch[]; words: Stretch[] } {
  const left = Array.from(mark);
  const right = Array.from(words);
  const [inMark, inWords] =
    apart || left.length > LONGEST || right.length > LONGEST ? [] : common(left.map(same), right.map(same));
  return { mark: stretches(left, inMark), words: stretches(right, inWords) };
}

/** Characters that a mark's reader would call the same: letter case, full and half width. */
function same(character: string): string {
  return character.normalize('NFKC').toLowerCase();
}

/** The places of one longest common subsequence on either side. */
function common(left: string[], right: string[]): [number[], number[]] {
  const width = right.length + 1;
  const lengths = new Uint8Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        left[i] === right[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const places: [number[], number[]] = [[], []];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) {
      places[0].push(i++);
      places[1].push(j++);
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return places;
}

/** @param alike the places of characters that the other side has too; left out where nothing was compared */
function stretches(characters: string[], alike?: readonly number[]): Stretch[] {
  const result: Stretch[] = [];
  characters.forEach((character, index) => {
    const differs = alike?.includes(index) === false;
    const last = result.at(-1);
    if (last?.differs === differs) last.text += character;
    else result.push({ text: character, differs });
  });
  return result;
}

/** Makes an invisible character visible: zero-width space → "U+200B", a space → "␣". */
export function makeVisible(text: string): string {
  return text.replace(/[\p{Cf}\p{Cc}\p{Zs}]/gu, (character) =>
    character === ' ' ? '␣' : codePoint(character),
  );
}

/** Code points of a stretch, for its tooltip: a Cyrillic Н looks like a Latin H until it is named. */
export function codePoints(text: string): string {
  return Array.from(text, codePoint).join(' ');
}

function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
