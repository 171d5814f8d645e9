import * as Edge from '../../text/edges';
import * as Kind from '../../text/kinds';
import { Scan } from '../../text/scan';
import { hashUnits } from '../keys/span-hash';
import cueWords from './cue-words.json';

/** What a cue word says about the mark next to it: each group has its reason in cue-words.json. Bits add up. */
export const Cue = {
  BrandBefore: 1,
  BrandAfter: 2,
  ReferenceBefore: 4,
  Counterfeit: 8,
  Condition: 16,
} as const;

/** Longest cue written without spaces, in units. */
const LONGEST_HAN = 7;

/** Cues by the hash of the folded word; and by its first two units, which rules out nearly every word of a text. */
const byHash = new Map<number, number>();
const byBeginning = new Uint8Array(0x1000);
const beginning = (units: Uint16Array, at: number) =>
  (Math.imul(units[at]!, 31) + units[at + 1]!) & (byBeginning.length - 1);

load(cueWords.brandBefore.words, Cue.BrandBefore);
load(cueWords.brandAfter.words, Cue.BrandAfter);
load(cueWords.referenceBefore.words, Cue.ReferenceBefore);
load(cueWords.counterfeit.words, Cue.Counterfeit);
load(cueWords.condition.words, Cue.Condition);

function load(words: readonly string[], cue: number): void {
  const scan = new Scan();
  for (const word of words) {
    const { units, length } = scan.read(word);
    const hash = hashUnits(units, 0, length);
    byHash.set(hash, (byHash.get(hash) ?? 0) | cue);
    byBeginning[beginning(units, 0)] = byBeginning[beginning(units, 0)]! | cue;
  }
}

/** The cues that end just before a unit. */
export function cuesBefore(scan: Scan, end: number): number {
  if (end === 0) return 0;
  if (scan.kinds[end - 1]! <= Kind.Digit) return cuesOf(scan, wordStart(scan, end), end);
  let cues = 0;
  for (let from = end - 1; from >= Math.max(0, end - LONGEST_HAN); from--) cues |= cuesOf(scan, from, end);
  return cues;
}

/** The cues that begin at a unit. */
export function cuesAfter(scan: Scan, from: number): number {
  if (from >= scan.length || byBeginning[beginning(scan.units, from)] === 0) return 0;
  let cues = scan.kinds[from]! <= Kind.Digit ? cuesOf(scan, from, wordEnd(scan, from)) : 0;
  for (let to = from + 1; to <= Math.min(scan.length, from + LONGEST_HAN); to++)
    if (scan.kinds[to - 1]! >= Kind.Han) cues |= cuesOf(scan, from, to);
  return cues;
}

/** Where a title begins in earnest: the condition of the goods comes before it. */
export function beginningOf(scan: Scan): number {
  let at = 0;
  while (at < scan.length && (cuesAfter(scan, at) & Cue.Condition) !== 0) at = wordEnd(scan, at);
  return at < scan.length ? at : 0;
}

function cuesOf({ units }: Scan, from: number, to: number): number {
  return byBeginning[beginning(units, from)] === 0 ? 0 : (byHash.get(hashUnits(units, from, to)) ?? 0);
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

/** `1:1` is a copy's promise, unless it is a scale. */
const ONE_TO_ONE = /(?<!\d)1:1(?!\d)(?!\s*scale)/iu;

/** Whether a word that promises a copy begins at a unit: of nearly all words their first two units tell that none does. */
export const beginsCopies = (scan: Scan, at: number): boolean =>
  (byBeginning[beginning(scan.units, at)]! & Cue.Counterfeit) !== 0 &&
  (cuesAfter(scan, at) & Cue.Counterfeit) !== 0;

/** Whether a text promises a copy in figures. */
export const promisesOneToOne = (text: string): boolean => text.includes('1:1') && ONE_TO_ONE.test(text);
