import { fold, isEastAsianCode, isWordCode, wordEnd } from './fold';

/** One phrase seen in a text: [start, end) as UTF-16 offsets, and what the phrase stands for. */
export interface Sighting<Meaning> {
  start: number;
  end: number;
  meaning: Meaning;
}

/** More sightings than this in one text say nothing new; the bound keeps a hostile title cheap. */
const MOST_SIGHTINGS = 2_000;

/**
 * A dictionary of phrases, asked by their first word (or, in East Asian scripts, first character):
 *
 *   'compatible' → ['compatible with', 'compatible con']     '适' → ['适用于', '适用', '适配']
 *
 * Reading a text costs O(length + sightings), whatever the number of phrases.
 */
export class Phrases<Meaning> {
  readonly #byFirst = new Map<string, { text: string; meaning: Meaning }[]>();

  /** Adds a phrase; it is folded here. Longer phrases win over shorter ones at the same place. */
  add(phrase: string, meaning: Meaning): void {
    const text = fold(phrase);
    const first = isEastAsianCode(text.charCodeAt(0)) ? text[0]! : text.slice(0, wordEnd(text, 0));
    const bucket = this.#byFirst.get(first);
    const entry = { text, meaning };
    if (!bucket) this.#byFirst.set(first, [entry]);
    else {
      bucket.push(entry);
      bucket.sort((a, b) => b.text.length - a.text.length);
    }
  }

  /** Every phrase in a folded text, from the left; of those at one place, the longest. */
  in(folded: string): Sighting<Meaning>[] {
    const seen: Sighting<Meaning>[] = [];
    for (let i = 0; i < folded.length && seen.length < MOST_SIGHTINGS; ) {
      const code = folded.charCodeAt(i);
      if (isEastAsianCode(code)) {
        const sighting = this.#longest(folded[i]!, folded, i);
        if (sighting) seen.push(sighting);
        i = sighting ? sighting.end : i + 1;
      } else if (isWordCode(code)) {
        const end = wordEnd(folded, i);
        const sighting = this.#longest(folded.slice(i, end), folded, i);
        if (sighting) seen.push(sighting);
        i = sighting ? sighting.end : end;
      } else i++;
    }
    return seen;
  }

  #longest(first: string, folded: string, at: number): Sighting<Meaning> | undefined {
    for (const { text, meaning } of this.#byFirst.get(first) ?? []) {
      if (folded.startsWith(text, at) && endsClean(folded, at + text.length)) {
        return { start: at, end: at + text.length, meaning };
      }
    }
    return undefined;
  }
}

/** A phrase in a spaced script must not stop inside a word: "fit" is not in "fitness". */
function endsClean(folded: string, end: number): boolean {
  if (end >= folded.length) return true;
  return !(isWordCode(folded.charCodeAt(end - 1)) && isWordCode(folded.charCodeAt(end)));
}
