import * as Kind from '../../text/kinds';
import { Scan } from '../../text/scan';
import { sameUnits, wordsOf } from '../keys/words';

/** ® ™ ℠ and white space at the rims are no part of the mark. */
const NO_PART = /[\s®™℠\p{Default_Ignorable_Code_Point}]/gu;

/** Signs apart from the letters with which a register draws the mark's picture: `WD <)`. Not those of names: `Yahoo !`, `A +`. */
const DRAWN_BEHIND = /^\s[\s<>()[\]{}|\\/^~_=•°:;-]+$/u;
const DRAWN_BEFORE = /^[\s<>()[\]{}|\\/^~_=•°:;-]+\s$/u;

const wordScan = new Scan();

type Letters = Pick<Scan, 'units' | 'skeletons' | 'length'>;

/** A mark whose every character is one unit has its places from here, and no copy of its own. */
const PLAIN = 64;
const PLAIN_STARTS = Int32Array.from({ length: PLAIN }, (_, i) => i);
const PLAIN_ENDS = Int32Array.from({ length: PLAIN }, (_, i) => i + 1);
const PLAIN_GAPS = new Uint8Array(PLAIN);
const PLAIN_KINDS = new Uint8Array(PLAIN).fill(Kind.Letter);

/**
 * A mark's text with the result of scanning it, copied out of the shared scan. `units` and `skeletons` are as long as
 * the mark, the other arrays may be longer. What few hits need is computed on demand.
 */
export class PreparedMark {
  readonly length: number;
  readonly units: readonly number[];
  readonly skeletons: readonly number[];
  #wordCount: number | undefined;
  #small: boolean | undefined;

  private constructor(
    readonly id: number,
    readonly text: string,
    { units, skeletons, length }: Letters,
    readonly starts: Int32Array,
    readonly ends: Int32Array,
    readonly gaps: Uint8Array,
    readonly kinds: Uint8Array,
    /** Punctuation the mark begins and ends with: none for NIKE, "!" for Yahoo!. */
    readonly head: string,
    readonly tail: string,
  ) {
    this.length = length;
    this.units = copyOf(units, length);
    this.skeletons = sameUnits(skeletons, 0, units, 0, length) ? this.units : copyOf(skeletons, length);
  }

  /** Of a word of ASCII letters: where they stand and what they are needs no scan. */
  static ofWord(id: number, text: string, letters: Letters): PreparedMark {
    return new PreparedMark(id, text, letters, PLAIN_STARTS, PLAIN_ENDS, PLAIN_GAPS, PLAIN_KINDS, '', '');
  }

  /** Of any other text, scanned. */
  static ofScan(id: number, scan: Scan): PreparedMark {
    const { length, text } = scan;
    const plain = isPlain(scan);
    return new PreparedMark(
      id,
      text,
      scan,
      plain ? PLAIN_STARTS : scan.starts.slice(0, length),
      plain ? PLAIN_ENDS : scan.ends.slice(0, length),
      plain ? PLAIN_GAPS : scan.gaps.slice(0, length),
      plain && isOf(Kind.Letter, scan) ? PLAIN_KINDS : scan.kinds.slice(0, length),
      length === 0 || scan.starts[0] === 0 ? '' : rimOf(text.slice(0, scan.starts[0]), length, DRAWN_BEFORE),
      length === 0 || scan.ends[length - 1] === text.length
        ? ''
        : rimOf(text.slice(scan.ends[length - 1]), length, DRAWN_BEHIND),
    );
  }

  get digitsOnly(): boolean {
    return this.kinds[0] === Kind.Digit && isOf(Kind.Digit, this);
  }

  /** Written with a small letter first: adidas. */
  get small(): boolean {
    this.#small ??= /^\P{L}*\p{Ll}/u.test(this.text);
    return this.#small;
  }

  /** Number of its spaced words; a Han mark has none. */
  get wordCount(): number {
    this.#wordCount ??= wordsOf(wordScan.read(this.text)).length;
    return this.#wordCount;
  }
}

/** What of the signs at a rim is part of the mark. One letter is hardly a mark without them. */
const rimOf = (signs: string, letters: number, drawn: RegExp): string =>
  letters > 1 && drawn.test(signs) ? '' : signs.replace(NO_PART, '');

/** A plain array: for a handful of numbers it is made in a third of the time of a typed one. */
function copyOf(units: Uint16Array, length: number): number[] {
  const copy = new Array<number>(length);
  for (let i = 0; i < length; i++) copy[i] = units[i]!;
  return copy;
}

function isPlain({ length, starts, ends }: Scan): boolean {
  if (length > PLAIN) return false;
  for (let i = 0; i < length; i++) if (starts[i] !== i || ends[i] !== i + 1) return false;
  return true;
}

function isOf(kind: number, { kinds, length }: { kinds: Uint8Array; length: number }): boolean {
  for (let i = 0; i < length; i++) if (kinds[i] !== kind) return false;
  return true;
}
