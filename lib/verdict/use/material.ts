import { once } from '../../runtime/once';
import json from './components.json';
import { cutWords } from './cut-words';
import { fold, splitsWord } from './fold';
import { MARKER_FILES } from './markers';
import { Phrases, type Sighting } from './phrases';

const { names, pieces, with: withWords, of: ofWords, hosts } = json.materials;

const materials: ReadonlySet<string> = new Set(names);
const leading: ReadonlySet<string> = new Set(withWords);
const between: ReadonlySet<string> = new Set(ofWords);
const pieceWords: ReadonlySet<string> = new Set(pieces.map(fold));

const hostPhrases = once(() => {
  const phrases = new Phrases<true>();
  for (const host of hosts) phrases.add(host, true);
  return phrases;
});

/** Single words that say a fit in any language: a zipper "for jackets" is no jacket. */
const fitWords = once(
  () =>
    new Set(
      MARKER_FILES.flatMap(({ markers }) => markers)
        .filter(({ use, side }) => use === 'compatible' && side === 'before')
        .flatMap(({ phrases }) => phrases.map(fold)),
    ),
);

/** What the name of a material says of sewn goods. */
export interface MadeWith {
  /** The goods that are made with it. */
  host: Pick<Sighting<unknown>, 'start' | 'end'>;
  /** A piece of them is named, or that they come with it: "YKK zipper", "with Vibram sole". */
  piece: boolean;
}

/** Whether a folded word is the name of what sewn goods are made with. O(1). */
export const isMaterial = (word: string): boolean => materials.has(word);

/**
 * The goods that are made with what the mark at [start, end) of a folded text names: the jacket in "Jacket with YKK zipper".
 * Undefined where it is no such name, where it is the listing's own brand, or where the material itself is sold. O(length) where it is one.
 * @param brand the listing's brand, folded; empty where it names none
 */
export function madeWith(
  folded: string,
  [start, end]: readonly [number, number],
  brand: string,
): MadeWith | undefined {
  const mark = folded.slice(start, end);
  if (!isMaterial(mark)) return undefined;
  if (brand !== '' && (brand.includes(mark) || mark.includes(brand))) return undefined;
  const host = hostPhrases()
    .in(folded)
    .find((one) => (one.end <= start || one.start >= end) && !isFitted(folded, one.start));
  return host && { host, piece: isPieceNamed(folded, start, end) };
}

/** "YKK zipper for jacket": the goods are what is before. */
function isFitted(folded: string, start: number): boolean {
  const before = cutWords(folded.slice(Math.max(0, start - NEAR), start)).slice(-MOST_BETWEEN);
  return before.some(({ word }) => fitWords().has(word));
}

const NEAR = 30;
const MOST_BETWEEN = 2;

function isPieceNamed(folded: string, start: number, end: number): boolean {
  const [first, second] = cutWords(folded.slice(Math.max(0, start - NEAR), start)).reverse();
  if (first && (leading.has(first.word) || pieceWords.has(first.word))) return true;
  // "Crystals from Swarovski", “cristaux de Swarovski”.
  if (first && second && between.has(first.word) && pieceWords.has(second.word)) return true;
  const behind = folded.slice(end, end + NEAR).trimStart();
  return [...pieceWords].some((piece) => behind.startsWith(piece) && !splitsWord(behind, piece.length));
}
