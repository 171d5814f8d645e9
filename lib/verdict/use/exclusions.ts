import { splitsWord } from './fold';
import type { Marker } from './marker';
import type { Sighting } from './phrases';

/** How far "near" reaches on each side, in UTF-16 units: about six words. */
const NEAR = 40;

/**
 * Whether words around a marker call it off: the battery after AAA, the scale after 1:1.
 * `folded` is the whole text. Costs O(words × 80); for `anywhere`, O(words × length) at most once per text.
 */
export function calledOff(
  sighting: Sighting<unknown>,
  marker: Marker,
  folded: string,
  whole: WordsOfText,
): boolean {
  return (marker.unless ?? []).some(({ words, where }) => {
    if (where === 'anywhere') return words.some((word) => whole.has(word));
    const around = surroundings(sighting, folded);
    return words.some((word) => stands(word, where, around));
  });
}

/** Remembers which words a text holds: markers repeat, and a title may be a megabyte. */
export class WordsOfText {
  readonly #known = new Map<string, boolean>();
  constructor(readonly folded: string) {}

  has(word: string): boolean {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const found = holdsWord(this.folded, word);
    this.#known.set(word, found);
    return found;
  }
}

interface Surroundings {
  before: string;
  after: string;
}

function surroundings({ start, end }: Sighting<unknown>, folded: string): Surroundings {
  return {
    before: folded.slice(Math.max(0, start - NEAR), start).trimEnd(),
    after: folded.slice(end, end + NEAR).trimStart(),
  };
}

function stands(
  word: string,
  where: 'next' | 'previous' | 'near' | 'anywhere',
  around: Surroundings,
): boolean {
  if (where === 'next') return around.after.startsWith(word) && !splitsWord(around.after, word.length);
  if (where === 'previous') {
    return around.before.endsWith(word) && !splitsWord(around.before, around.before.length - word.length);
  }
  return holdsWord(around.before, word) || holdsWord(around.after, word);
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!splitsWord(text, at) && !splitsWord(text, at + word.length)) return true;
  }
  return false;
}
