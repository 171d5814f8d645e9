import { kindOf } from '../../text/characters';
import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import type { Reason } from '../candidate';
import type { PreparedMark } from '../index/prepared-mark';

/** What tells one character of a text from the mark's, where both have the same skeleton; `different` where nothing excuses it. */
export function compareCharacters(
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

export const isDigit = (unit: number) => kindOf[unit] === Kind.Digit;
export const isLetter = (unit: number) => kindOf[unit] === Kind.Letter;
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
