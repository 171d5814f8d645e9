import * as Edge from '../../text/edges';
import * as Gap from '../../text/gaps';
import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';

/** A run of letters and digits without a hard edge inside. */
export interface Word {
  /** Units [from, to) of the scan. */
  from: number;
  to: number;
  letters: number;
  digits: number;
}

/** The words of scripts that space them, in order. Han, kana and Hangul runs are none. */
export function wordsOf(scan: Scan): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (let i = 1; i <= scan.length; i++) {
    if (i < scan.length && scan.edges[i] !== Edge.Hard) continue;
    if (scan.kinds[from]! <= Kind.Digit) words.push(wordAt(scan, from, i));
    from = i;
  }
  return words;
}

function wordAt(scan: Scan, from: number, to: number): Word {
  let digits = 0;
  for (let i = from; i < to; i++) if (scan.kinds[i] === Kind.Digit) digits++;
  return { from, to, digits, letters: to - from - digits };
}

/** Whether units [start, end) are Han characters throughout. */
export function isHan(scan: { kinds: ArrayLike<number> }, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (scan.kinds[i] !== Kind.Han) return false;
  return end > start;
}

/** Whether two neighbouring words are together: parted by a space or hyphen at most, not by a comma and a space. */
export function standTogether(scan: Scan, at: number): boolean {
  const both = Gap.Space | Gap.Punctuation;
  return (scan.gaps[at]! & both) !== both;
}

/** Whether `count` units are the same at two places. */
export function sameUnits(
  a: Uint16Array,
  aFrom: number,
  b: Uint16Array,
  bFrom: number,
  count: number,
): boolean {
  for (let i = 0; i < count; i++) if (a[aFrom + i] !== b[bFrom + i]) return false;
  return true;
}
