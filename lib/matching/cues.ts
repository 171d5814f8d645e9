import { Kind } from '../text/kinds';
import { Edge, Scan } from '../text/scan';
import cueWords from './cue-words.json';
import { hashUnits } from './span-hash';

/** Longest cue written without spaces, in units. */
const LONGEST_HAN = 7;

/** A set of cue words, each with its reason in cue-words.json, looked up by the hash of its folded text. */
class CueSet {
  readonly #hashes = new Set<number>();
  readonly #firstUnits = new Set<number>();

  constructor(words: readonly string[]) {
    const scan = new Scan();
    for (const word of words) {
      scan.read(word);
      this.#hashes.add(hashUnits(scan.units, 0, scan.length));
      this.#firstUnits.add(scan.units[0]!);
    }
  }

  /** Whether a cue ends just before a unit. */
  endsAt(scan: Scan, end: number): boolean {
    if (end === 0) return false;
    if (scan.kinds[end - 1]! <= Kind.Digit) return this.#has(scan, wordStart(scan, end), end);
    for (let from = end - 1; from >= Math.max(0, end - LONGEST_HAN); from--) {
      if (this.#has(scan, from, end)) return true;
    }
    return false;
  }

  /** Whether a cue begins at a unit. */
  startsAt(scan: Scan, from: number): boolean {
    if (from >= scan.length || !this.#firstUnits.has(scan.units[from]!)) return false;
    if (scan.kinds[from]! <= Kind.Digit && this.#has(scan, from, wordEnd(scan, from))) return true;
    for (let to = from + 1; to <= Math.min(scan.length, from + LONGEST_HAN); to++) {
      if (scan.kinds[to - 1]! >= Kind.Han && this.#has(scan, from, to)) return true;
    }
    return false;
  }

  #has(scan: Scan, from: number, to: number): boolean {
    return this.#firstUnits.has(scan.units[from]!) && this.#hashes.has(hashUnits(scan.units, from, to));
  }

  /** Whether a cue stands anywhere. */
  standsIn(scan: Scan): boolean {
    for (let at = 0; at < scan.length; at++)
      if (scan.edges[at] !== Edge.None && this.startsAt(scan, at)) return true;
    return false;
  }
}

function wordStart(scan: Scan, end: number): number {
  let at = end - 1;
  while (at > 0 && scan.edges[at] !== Edge.Hard) at--;
  return at;
}

function wordEnd(scan: Scan, from: number): number {
  let at = from + 1;
  while (at < scan.length && scan.edges[at] !== Edge.Hard) at++;
  return at;
}

export const brandBefore = new CueSet(cueWords.brandBefore.words);
export const brandAfter = new CueSet(cueWords.brandAfter.words);
export const referenceBefore = new CueSet(cueWords.referenceBefore.words);
const counterfeit = new CueSet(cueWords.counterfeit.words);

/** `1:1` is a copy's promise, unless it is a scale. */
const ONE_TO_ONE = /(?<!\d)1:1(?!\d)(?!\s*scale)/iu;

export const offersCopies = (scan: Scan) =>
  counterfeit.standsIn(scan) || (scan.text.includes('1:1') && ONE_TO_ONE.test(scan.text));
