import type { Scan } from '../../text/scan';
import { isHan, wordsOf } from '../keys/words';
import { ordinaryWords } from '../tables/ordinary-words';
import { strengthOf } from '../tables/policy';
import { characterLevel, wordLevel } from '../tables/statistics';

/**
 * What is known of a mark before any text, packed in 16 bits when the list is compiled:
 *
 *     bit  0      made of ordinary words only
 *     bit  1      statistics know it; then bits 2…6 are its level + 16
 *     bits 7…10   how name-like its Han characters are, + 8
 *     bit  11     well known (policy)      bit 12  generic (policy)
 *     bit  13     some further row carries it (set by the build)
 */
const ORDINARY = 1;
const KNOWN = 2;
const WELL_KNOWN = 1 << 11;
const GENERIC = 1 << 12;
export const SHARED_TEXT = 1 << 13;

/** Notes which marks further rows carry. */
export function noteShared(profiles: Uint16Array, { moreMarks }: { moreMarks: Uint32Array }): void {
  for (const mark of moreMarks) profiles[mark] = profiles[mark]! | SHARED_TEXT;
}

/** Units of a mark that statistics and policy look at: longer ones they do not know. */
const LONGEST_KNOWN = 64;

export function profileOf(mark: Scan): number {
  const length = Math.min(mark.length, LONGEST_KNOWN);
  const level = wordLevel(mark.units, length);
  const strength = strengthOf(mark.units, length);
  let profile = strength !== 'coined' && isOrdinary(mark) ? ORDINARY : 0;
  if (level !== undefined) profile |= KNOWN | ((level + 16) << 2);
  profile |= (characterAverage(mark) + 8) << 7;
  if (strength === 'well-known' || strength === 'coined') profile |= WELL_KNOWN;
  if (strength === 'generic') profile |= GENERIC;
  return profile;
}

function isOrdinary(mark: Scan): boolean {
  const words = wordsOf(mark);
  if (words.length === 0 || words[0]!.from > 0 || words.at(-1)!.to < mark.length) return false;
  return words.every(({ from, to, letters }) => letters === 0 || ordinaryWords.has(mark.units, from, to));
}

/** Mean level of the mark's Han characters, −6 … 6. */
function characterAverage(mark: Scan): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < mark.length; i++) {
    if (!isHan(mark, i, i + 1)) continue;
    sum += characterLevel(mark.units[i]!);
    count++;
  }
  return count === 0 ? 0 : Math.round(sum / count);
}

/** Made of ordinary words or numbers only: APPLE, HOME PRO. */
export const isOrdinaryMark = (profile: number) => (profile & ORDINARY) !== 0;
export const isWellKnown = (profile: number) => (profile & WELL_KNOWN) !== 0;
export const isGeneric = (profile: number) => (profile & GENERIC) !== 0;
/** Log-odds from statistics that the word names the brand, or undefined where they do not know it. */
export const knownLogOdds = (profile: number) =>
  profile & KNOWN ? (((profile >> 2) & 31) - 16) / 2 : undefined;
/** Log-odds per Han character that it is one of names. */
export const characterLogOdds = (profile: number) => (((profile >> 7) & 15) - 8) / 2;
