import { Kind } from '../text/kinds';
import type { Scan } from '../text/scan';
import { type Word, wordsOf } from './words';

/** A mark's text with the result of scanning it, copied out of the shared scan. */
export interface PreparedMark {
  id: number;
  text: string;
  length: number;
  units: Uint16Array;
  skeletons: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
  gaps: Uint8Array;
  kinds: Uint8Array;
  words: Word[];
  digitsOnly: boolean;
  /** Written with a small letter first: adidas. */
  small: boolean;
  /** Punctuation the mark begins and ends with: none for NIKE, "!" for Yahoo!. */
  head: string;
  tail: string;
}

/** ® ™ ℠ and white space at the rims are no part of the mark. */
const NO_PART = /[\s®™℠\p{Default_Ignorable_Code_Point}]/gu;

export function prepareMark(id: number, scan: Scan): PreparedMark {
  const { length, text } = scan;
  return {
    id,
    text,
    length,
    units: scan.units.slice(0, length),
    skeletons: scan.skeletons.slice(0, length),
    starts: scan.starts.slice(0, length),
    ends: scan.ends.slice(0, length),
    gaps: scan.gaps.slice(0, length),
    kinds: scan.kinds.slice(0, length),
    words: wordsOf(scan),
    small: /^\P{L}*\p{Ll}/u.test(text),
    digitsOnly: scan.kinds.subarray(0, length).every((kind) => kind === Kind.Digit),
    head: length === 0 ? '' : text.slice(0, scan.starts[0]!).replace(NO_PART, ''),
    tail: length === 0 ? '' : text.slice(scan.ends[length - 1]!).replace(NO_PART, ''),
  };
}
