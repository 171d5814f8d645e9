import { once } from '../../runtime/once';
import json from './components.json';
import { Phrases, type Sighting } from './phrases';

const components = once(() => phrasesOf(json.components));
const hosts = once(() => phrasesOf(json.hosts));

/** The names of parts in a text, and of goods that hold such parts, from the left. */
export interface Insides {
  components: readonly Sighting<string>[];
  hosts: readonly Sighting<string>[];
}

/** Reads a folded text once for all its marks. O(length). */
export function insidesOf(folded: string): Insides {
  const named = components().in(folded);
  const isName = (host: Sighting<string>) =>
    named.some((name) => name.start <= host.start && name.end >= host.end);
  return {
    components: named,
    hosts:
      named.length === 0
        ? []
        : hosts()
            .in(folded)
            .filter((host) => !isName(host)),
  };
}

/**
 * The goods that the mark at [start, end) of a folded text may only name a part of: the laptop in "ASUS laptop, NVIDIA
 * RTX 4050". The mark must be the name of such a part, and the goods another maker's: by their brand, or by a name that
 * is before it. Undefined otherwise. O(components).
 * @param brand the listing's brand, folded; empty where it names none
 */
export function hostOfPart(
  folded: string,
  { components: named, hosts: [host] }: Insides,
  [start, end]: readonly [number, number],
  brand: string,
): Sighting<string> | undefined {
  if (!named.some((name) => name.start < end && name.end > start)) return undefined;
  const mark = folded.slice(start, end);
  const isOthers =
    brand === '' ? standards.has(mark) || isBehindWords(folded, start) : !isNameOf(brand, mark);
  return isOthers ? host : undefined;
}

/** Names of licensed techniques: nobody's goods bear them as their maker's. */
const standards: ReadonlySet<string> = new Set(json.standards);

function isBehindWords(folded: string, start: number): boolean {
  return /[\p{L}\p{N}]/u.test(folded.slice(0, start));
}

/** Whether brand field and mark name the same maker, one perhaps with more words. */
function isNameOf(brand: string, mark: string): boolean {
  return brand.includes(mark) || mark.includes(brand);
}

function phrasesOf(words: readonly string[]): Phrases<string> {
  const phrases = new Phrases<string>();
  for (const word of words) phrases.add(word, word);
  return phrases;
}
