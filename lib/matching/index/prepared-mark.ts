import { fold, skeleton } from '../../text/characters';
import * as Kind from '../../text/kinds';
import { Scan } from '../../text/scan';
import { sameUnits, wordsOf } from '../keys/words';

/** ® ™ ℠ and white space at the rims are no part of the mark. */
const NO_PART = /[\s®™℠\p{Default_Ignorable_Code_Point}]/gu;

/** Signs apart from the letters with which a register draws the mark's picture: `WD <)`. Not those of names: `Yahoo !`, `A +`. */
const DRAWN_BEHIND = /^\s[\s<>()[\]{}|\\/^~_=•°:;-]+$/u;
const DRAWN_BEFORE = /^[\s<>()[\]{}|\\/^~_=•°:;-]+\s$/u;

const WORD = /^[A-Za-z\d]+$/;

const wordScan = new Scan();

/** Letters that a word may have at most to be made without a scan. */
export const LONGEST_WORD = 32;

/** A mark whose every character is one unit has its places from here, and no copy of its own. */
const PLAIN = 64;
const PLAIN_STARTS: readonly number[] = Array.from({ length: PLAIN }, (_, i) => i);
const PLAIN_ENDS: readonly number[] = Array.from({ length: PLAIN }, (_, i) => i + 1);
const PLAIN_GAPS: readonly number[] = new Array<number>(PLAIN).fill(0);
const PLAIN_KINDS: readonly number[] = new Array<number>(PLAIN).fill(Kind.Letter);

/**
 * A mark's text with the result of scanning it, copied out of the shared scan. `units` and `skeletons` are as long as
 * the mark, the other arrays may be longer. What few hits need is computed on demand.
 */
export class PreparedMark {
  #text: string | undefined;
  #units: readonly number[] | undefined;
  #skeletons: readonly number[] | undefined;
  #wordCount: number | undefined;
  #small: boolean | undefined;

  private constructor(
    readonly id: number,
    readonly length: number,
    /** The mark as written, where it is a word of ASCII letters and digits: nearly all that most hits ask for. */
    readonly word: readonly number[] | undefined,
    readonly starts: readonly number[],
    readonly ends: readonly number[],
    readonly gaps: readonly number[],
    readonly kinds: readonly number[],
    /** Punctuation the mark begins and ends with: none for NIKE, "!" for Yahoo!. */
    readonly head: string,
    readonly tail: string,
  ) {}

  /** Of a word of at most LONGEST_WORD ASCII letters: where they stand and what they are needs no scan. */
  static ofWord(id: number, word: readonly number[]): PreparedMark {
    const { length } = word;
    return new PreparedMark(id, length, word, PLAIN_STARTS, PLAIN_ENDS, PLAIN_GAPS, PLAIN_KINDS, '', '');
  }

  /** Of any other text, scanned. */
  static ofScan(id: number, scan: Scan): PreparedMark {
    const { length, text, units, skeletons } = scan;
    const plain = isPlain(scan);
    const mark = new PreparedMark(
      id,
      length,
      plain && WORD.test(text) ? Array.from(text, (one) => one.charCodeAt(0)) : undefined,
      plain ? PLAIN_STARTS : copyOf(scan.starts, length),
      plain ? PLAIN_ENDS : copyOf(scan.ends, length),
      plain ? PLAIN_GAPS : copyOf(scan.gaps, length),
      plain && isOf(Kind.Letter, scan) ? PLAIN_KINDS : copyOf(scan.kinds, length),
      length === 0 || scan.starts[0] === 0 ? '' : rimOf(text.slice(0, scan.starts[0]), length, DRAWN_BEFORE),
      length === 0 || scan.ends[length - 1] === text.length
        ? ''
        : rimOf(text.slice(scan.ends[length - 1]), length, DRAWN_BEHIND),
    );
    mark.#text = text;
    mark.#units = copyOf(units, length);
    mark.#skeletons = sameUnits(skeletons, 0, units, 0, length) ? mark.#units : copyOf(skeletons, length);
    return mark;
  }

  get text(): string {
    this.#text ??= String.fromCharCode(...this.word!);
    return this.#text;
  }

  get units(): readonly number[] {
    this.#units ??= this.word!.map((letter) => fold[letter]!);
    return this.#units;
  }

  get skeletons(): readonly number[] {
    this.#skeletons ??= this.units.map((unit) => skeleton[unit]!);
    return this.#skeletons;
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
    this.#wordCount ??= this.word ? 1 : wordsOf(wordScan.read(this.text)).length;
    return this.#wordCount;
  }
}

/** What of the signs at a rim is part of the mark. One letter is hardly a mark without them. */
const rimOf = (signs: string, letters: number, drawn: RegExp): string =>
  letters > 1 && drawn.test(signs) ? '' : signs.replace(NO_PART, '');

/** A plain array: for a handful of numbers it is made in a third of the time of a typed one. */
function copyOf(numbers: ArrayLike<number>, length: number): number[] {
  const copy = new Array<number>(length);
  for (let i = 0; i < length; i++) copy[i] = numbers[i]!;
  return copy;
}

function isPlain({ length, starts, ends }: Scan): boolean {
  if (length > PLAIN) return false;
  for (let i = 0; i < length; i++) if (starts[i] !== i || ends[i] !== i + 1) return false;
  return true;
}

function isOf(kind: number, { kinds, length }: { kinds: ArrayLike<number>; length: number }): boolean {
  for (let i = 0; i < length; i++) if (kinds[i] !== kind) return false;
  return true;
}
