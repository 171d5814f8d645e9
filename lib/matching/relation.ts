import { kindOf } from '../text/characters';
import { Kind } from '../text/kinds';
import { Gap, type Scan } from '../text/scan';
import type { Reason } from './candidate';
import type { PreparedMark } from './prepared-mark';

const SUBSTITUTED_SHARE = 0.5;
const SHORTEST_LOOK_ALIKE = 3;

/** The mark as recorded, and the mark in another letter case: what nearly every comparison comes to. */
const EXACT: readonly Reason[] = ['exact'];
const CASE: readonly Reason[] = ['case'];
const SWAPPED: readonly Reason[] = ['transposition'];

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
  const reasons: Reason[] = [];
  let substituted = 0;
  let foreign = false;
  for (let i = 0; i < mark.length; i++) {
    const at = start + i;
    if (i > 0) compareGaps(text, at, mark, i, reasons);
    const reason = compareCharacters(text, at, mark, i);
    if (reason === 'different') return undefined;
    if (text.units[at] !== mark.units[i]) {
      substituted++;
      foreign ||= text.text.charCodeAt(text.starts[at]!) > 0x7f;
    }
    if (reason) note(reasons, reason);
  }
  if (substituted > 0) {
    if (isSwap(text, start, mark)) return SWAPPED;
    if (mark.length < SHORTEST_LOOK_ALIKE && !foreign) return undefined;
    if (!foreign && (substituted > mark.length * SUBSTITUTED_SHARE || holdsNumber(text, start, mark)))
      return undefined;
  }
  if (reasons.length === 0) return EXACT;
  return reasons.length === 1 && reasons[0] === 'case' ? CASE : reasons;
}

function note(reasons: Reason[], reason: Reason): void {
  if (!reasons.includes(reason)) reasons.push(reason);
}

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

const isDigit = (unit: number) => kindOf[unit] === Kind.Digit;

function compareGaps(text: Scan, at: number, mark: PreparedMark, i: number, reasons: Reason[]): void {
  const inText = text.gaps[at]!;
  const inMark = mark.gaps[i]!;
  if (inText === 0 && inMark === 0) return;
  if ((inText & Gap.Invisible) > (inMark & Gap.Invisible)) note(reasons, 'zero-width');
  if (((inText | inMark) & Gap.Punctuation) !== 0 && punctuation(text, at) !== punctuation(mark, i))
    note(reasons, 'punctuation');
  else if ((inText & Gap.Space) !== (inMark & Gap.Space)) note(reasons, 'spacing');
}

/** What stands before a unit, without spaces and invisible characters; dashes and quotes of all typefaces are one. */
function punctuation(
  { text, starts, ends }: { text: string; starts: Int32Array; ends: Int32Array },
  at: number,
): string {
  return text
    .slice(ends[at - 1]!, starts[at]!)
    .replace(/[\p{Z}\s\p{Cf}®™℠]/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[‘’ʼ´`＇]/gu, "'")
    .normalize('NFKC');
}

function compareCharacters(
  text: Scan,
  at: number,
  mark: PreparedMark,
  i: number,
): Reason | 'different' | undefined {
  const a = text.text.charCodeAt(text.starts[at]!);
  const b = mark.text.charCodeAt(mark.starts[i]!);
  const aLength = text.ends[at]! - text.starts[at]!;
  const bLength = mark.ends[i]! - mark.starts[i]!;
  if (a === b && aLength === bLength) return undefined;
  // Nearly all letters are ASCII and differ by case alone.
  if (a < 0x80 && b < 0x80 && (a ^ b) === 0x20 && aLength === 1 && bLength === 1) return 'case';
  if (text.units[at] !== mark.units[i] && isDigit(text.units[at]!) && isDigit(mark.units[i]!))
    return 'different';
  if (text.units[at] !== mark.units[i]) return isLetter(text.units[at]!) ? 'look-alike' : 'leet';
  const kind = text.kinds[at]!;
  if (kind === Kind.Kana) return compareKana(text, at, mark, i);
  if (kind === Kind.Han) return a === b ? undefined : 'script-variant';
  return compareLetters(slice(text, at), mark.text.slice(mark.starts[i]!, mark.ends[i]!));
}

const isLetter = (unit: number) => kindOf[unit] === Kind.Letter;
const slice = (text: Scan, at: number) => text.text.slice(text.starts[at]!, text.ends[at]!);

function compareLetters(a: string, b: string): Reason | undefined {
  if (a === b) return undefined;
  const wideA = a.normalize('NFC');
  const wideB = b.normalize('NFC');
  if (wideA === wideB) return undefined;
  if (wideA.toLowerCase() === wideB.toLowerCase()) return 'case';
  const plainA = a.normalize('NFKC').toLowerCase();
  const plainB = b.normalize('NFKC').toLowerCase();
  if (plainA === plainB) return isFullWidth(a) || isFullWidth(b) ? 'width' : 'look-alike';
  // Circled and squared letters lie beyond U+FFFF; what is left are accents, strokes and ligatures.
  return a.length === 2 && b.length === 1 && !isCombined(a) ? 'look-alike' : 'diacritics';
}

const isCombined = (letter: string) => kindOf[letter.charCodeAt(1)] === Kind.Combining;
const isFullWidth = (text: string) => text.charCodeAt(0) >= 0xff00;

/** Hiragana for katakana is another script; a voicing mark is another sound, and no reader confuses the two. */
function compareKana(
  text: Scan,
  at: number,
  mark: PreparedMark,
  i: number,
): Reason | 'different' | undefined {
  const a = slice(text, at).normalize('NFKC').normalize('NFC');
  const b = mark.text.slice(mark.starts[i]!, mark.ends[i]!).normalize('NFKC').normalize('NFC');
  if (a === b)
    return isFullWidth(slice(text, at)) === isFullWidth(mark.text.charAt(mark.starts[i]!))
      ? undefined
      : 'width';
  return katakana(a) === katakana(b) ? 'script-variant' : 'different';
}

const katakana = (text: string) =>
  text.replace(/[\u3041-\u3096]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));
