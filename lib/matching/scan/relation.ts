import * as Gap from '../../text/gaps';
import type { Scan } from '../../text/scan';
import type { Reason } from '../candidate';
import type { PreparedMark } from '../index/prepared-mark';
import { compareCharacters, isDigit, isLetter } from './compare-characters';

const SUBSTITUTED_SHARE = 0.5;
const SHORTEST_LOOK_ALIKE = 3;

/** The mark as recorded, and the mark in another letter case: what nearly every comparison comes to. */
const EXACT: readonly Reason[] = ['exact'];
const CASE: readonly Reason[] = ['case'];
const SWAPPED: readonly Reason[] = ['transposition'];

/**
 * What `compareAsWritten` gives for a mark that is a word of ASCII, where the text has the same characters side by side,
 * letters perhaps in the other case; undefined elsewhere. O(length).
 */
export function compareWord(
  scan: Scan,
  start: number,
  { word, length }: PreparedMark,
): readonly Reason[] | undefined {
  if (word === undefined) return undefined;
  const { starts, text } = scan;
  const first = starts[start]!;
  if (scan.ends[start + length - 1] !== first + length) return undefined;
  let isInOtherCase = false;
  for (let i = 0; i < length; i++) {
    if (starts[start + i] !== first + i) return undefined;
    const differs = text.charCodeAt(first + i) ^ word[i]!;
    if (differs === 0) continue;
    if (differs !== OTHER_CASE) return undefined;
    isInOtherCase = true;
  }
  return isInOtherCase ? CASE : EXACT;
}

/** What tells a small letter of ASCII from the same capital. */
const OTHER_CASE = 0x20;

/**
 * Compares units from `start` of a text, whose skeletons equal the mark's, with the mark as written: the keys erased
 * case, width, spacing and script, so what they erased is found again here, on the raw characters. O(length).
 * @returns what had to be overlooked; undefined where the likeness is an accident of the keys (`i7` for IT, バス for ハス).
 */
export function compareAsWritten(
  text: Scan,
  start: number,
  mark: PreparedMark,
): readonly Reason[] | undefined {
  const noted = NOTED.clear();
  let substituted = 0;
  let foreign = false;
  for (let i = 0; i < mark.length; i++) {
    const at = start + i;
    if (i > 0) compareGaps(text, at, mark, i, noted);
    const reason = compareCharacters(text, at, mark, i);
    if (reason === 'different') return undefined;
    if (text.units[at] !== mark.units[i]) {
      substituted++;
      foreign ||= text.text.charCodeAt(text.starts[at]!) > 0x7f;
    }
    if (reason) noted.add(reason);
  }
  if (substituted > 0) {
    if (isSwap(text, start, mark)) return SWAPPED;
    if (mark.length < SHORTEST_LOOK_ALIKE && !foreign) return undefined;
    if (!foreign && (substituted > mark.length * SUBSTITUTED_SHARE || holdsNumber(text, start, mark)))
      return undefined;
  }
  return noted.reasons();
}

/** The reasons of one comparison, each once, in the order met. Nearly all have one at most, and need no array of their own. */
class NotedReasons {
  #first: Reason | undefined;
  #all: Reason[] | undefined;

  clear(): this {
    this.#first = undefined;
    this.#all = undefined;
    return this;
  }

  add(reason: Reason): void {
    if (this.#first === undefined) this.#first = reason;
    else if (reason !== this.#first) {
      this.#all ??= [this.#first];
      if (!this.#all.includes(reason)) this.#all.push(reason);
    }
  }

  reasons(): readonly Reason[] {
    if (this.#first === undefined) return EXACT;
    return this.#all ?? (this.#first === 'case' ? CASE : [this.#first]);
  }
}

const NOTED = new NotedReasons();

/** `vlieda` for VILEDA: two letters that look alike, swapped, are no disguise. */
function isSwap(text: Scan, start: number, mark: PreparedMark): boolean {
  for (let i = 1; i < mark.length; i++) {
    const [before, at] = [text.units[start + i - 1], text.units[start + i]];
    if (
      before !== at &&
      before === mark.units[i] &&
      at === mark.units[i - 1] &&
      isLetter(before!) &&
      isLetter(at!)
    )
      return true;
  }
  return false;
}

/** Two different digits side by side are a number (`13bes`), not letters in disguise (`g00gle`). */
function holdsNumber(text: Scan, start: number, mark: PreparedMark): boolean {
  for (let i = 1; i < mark.length; i++) {
    const [before, at] = [text.units[start + i - 1]!, text.units[start + i]!];
    const digits = isDigit(before) && isDigit(at) && text.gaps[start + i] === 0;
    if (digits && before !== at && (mark.units[i - 1] !== before || mark.units[i] !== at)) return true;
  }
  return false;
}

function compareGaps(text: Scan, at: number, mark: PreparedMark, i: number, noted: NotedReasons): void {
  const inText = text.gaps[at]!;
  const inMark = mark.gaps[i]!;
  if (inText === 0 && inMark === 0) return;
  if ((inText & Gap.Invisible) > (inMark & Gap.Invisible)) noted.add('zero-width');
  if (((inText | inMark) & Gap.Punctuation) !== 0 && punctuation(text, at) !== punctuation(mark, i))
    noted.add('punctuation');
  else if ((inText & Gap.Space) !== (inMark & Gap.Space)) noted.add('spacing');
}

/** What is before a unit, without spaces and invisible characters; dashes and quotes of all typefaces are one. */
function punctuation(
  { text, starts, ends }: { text: string; starts: ArrayLike<number>; ends: ArrayLike<number> },
  at: number,
): string {
  const between = text.slice(ends[at - 1]!, starts[at]!);
  if (PLAIN.test(between)) return between.replaceAll(' ', '');
  return between
    .replace(/[\p{Z}\s\p{Cf}®™℠]/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[‘’ʼ´`＇]/gu, "'")
    .normalize('NFKC');
}

/** Nearly all of it is ASCII, where only the space goes and ` becomes another. */
const PLAIN = /^[ -_{-~]*$/;
