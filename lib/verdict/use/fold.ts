import { fold as folded } from '../../text/characters';

const LATIN_FROM = 0xc0;
const LATIN_TO = 0x24f;

const HAN_FROM = 0x3400;
const HAN_TO = 0x9fff;

/** Base letters of the accented Latin range, computed once: é → e, ü → u; what has no base stays. */
const bases = Uint16Array.from({ length: LATIN_TO - LATIN_FROM + 1 }, (_, i) =>
  String.fromCharCode(LATIN_FROM + i)
    .normalize('NFD')
    .toLowerCase()
    .charCodeAt(0),
);

/**
 * Text made comparable without moving any character: lower case, half width, Latin letters without accents,
 * simplified characters.
 * The result has the same UTF-16 length, so offsets into it are offsets into the text. O(length).
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const codes = new Array<string>(Math.ceil(text.length / CHUNK));
  for (let from = 0, k = 0; from < text.length; from += CHUNK, k++) {
    const to = Math.min(from + CHUNK, text.length);
    const chunk = new Uint16Array(to - from);
    for (let i = from; i < to; i++) chunk[i - from] = foldCode(text.charCodeAt(i));
    codes[k] = String.fromCharCode(...chunk);
  }
  return codes.join('');
}

/** Most texts are this simple, and then the engine's own lower-casing keeps the length. */
const ASCII = /^[\x20-\x7e]*$/;

/** Arguments of one call of fromCharCode: far below any engine's limit. */
const CHUNK = 4096;

function foldCode(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  if (code >= LATIN_FROM && code <= LATIN_TO) return bases[code - LATIN_FROM]!;
  if (code >= 0xff01 && code <= 0xff5e) return foldCode(code - 0xfee0);
  if (code >= HAN_FROM && code <= HAN_TO) return folded[code]!;
  if (code === 0x3000 || code === 0xa0) return 0x20;
  if (code === 0x2019) return 0x27;
  if (code >= 0x400 && code <= 0x42f) return code < 0x410 ? (code === 0x401 ? 0x435 : code + 80) : code + 32;
  if (code === 0x451) return 0x435;
  return code;
}

/** A letter or digit of a script that puts spaces between words (Latin, Greek, Cyrillic and digits). */
export function isWordCode(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x52f && code !== 0xd7 && code !== 0xf7)
  );
}

/** Han, kana or Hangul: scripts in which a marker may stand against the mark without a space. */
export function isEastAsianCode(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

/** End of the word that begins at `start`: the first place at or after it that is no word letter. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

/** Whether a cut at `at` would go through the middle of a word of a spaced script. */
export function splitsWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at));
}
