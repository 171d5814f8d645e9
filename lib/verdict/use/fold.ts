import { fold as folded } from '../../text/characters';

const LATIN_FROM = 0xc0;
const LATIN_TO = 0x24f;

const HAN_FROM = 0x3400;
const HAN_TO = 0x9fff;

/** Vietnamese above all: ố → o. */
const MORE_LATIN_FROM = 0x1e00;
const MORE_LATIN_TO = 0x1eff;

const GREEK_FROM = 0x386;
const GREEK_TO = 0x3ce;

/** Base letters of accented ranges: é → e, ü → u, ώ → ω; what has no base stays. Each is looked for when a text first has it. */
const bases = new Uint16Array(LATIN_TO - LATIN_FROM + 1);
const moreBases = new Uint16Array(MORE_LATIN_TO - MORE_LATIN_FROM + 1);
const greekBases = new Uint16Array(GREEK_TO - GREEK_FROM + 1);

function baseIn(known: Uint16Array, from: number, code: number): number {
  const base = known[code - from]! || String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0);
  known[code - from] = base;
  return base;
}

/** Arabic letters that are written one way or another: alef with and without its signs, and its neighbours' letters. */
const ARABIC: Readonly<Record<number, number>> = {
  1570: 0x627,
  1571: 0x627,
  1573: 0x627,
  1609: 0x64a,
  1705: 0x643,
  1740: 0x64a,
};

/**
 * Text made comparable without moving any character: lower case, half width, Latin letters without accents,
 * simplified characters.
 * The result has the same UTF-16 length, so offsets into it are offsets into the text. O(length).
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  if (isFolded(text)) return text;
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

/** Words of tables mostly are, and a buffer for each takes a worker that has just woken longer than to look. */
function isFolded(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (foldCode(text.charCodeAt(i)) !== text.charCodeAt(i)) return false;
  return true;
}

/** Arguments of one call of fromCharCode: far below any engine's limit. */
const CHUNK = 4096;

/** The unit at a place of a text as `fold` writes it; 0 behind its end. */
export function foldedUnit(text: string, at: number): number {
  return at < text.length ? foldCode(text.charCodeAt(at)) : 0;
}

function foldCode(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  if (code >= LATIN_FROM && code <= LATIN_TO) return baseIn(bases, LATIN_FROM, code);
  if (code >= 0xff01 && code <= 0xff5e) return foldCode(code - 0xfee0);
  if (code >= HAN_FROM && code <= HAN_TO) return folded[code]!;
  if (code === 0x3000 || code === 0xa0) return 0x20;
  if (code === 0x2019) return 0x27;
  if (code >= 0x400 && code <= 0x42f) return code < 0x410 ? (code === 0x401 ? 0x435 : code + 80) : code + 32;
  if (code === 0x451) return 0x435;
  return foldRarer(code);
}

function foldRarer(code: number): number {
  if (code >= MORE_LATIN_FROM && code <= MORE_LATIN_TO) return baseIn(moreBases, MORE_LATIN_FROM, code);
  if (code >= GREEK_FROM && code <= GREEK_TO) {
    const base = baseIn(greekBases, GREEK_FROM, code);
    return base === FINAL_SIGMA ? SIGMA : base;
  }
  return ARABIC[code] ?? code;
}

const FINAL_SIGMA = 0x3c2;
const SIGMA = 0x3c3;

/** A letter or digit of a script that puts spaces between words (Latin, Greek, Cyrillic, Hebrew, Arabic and digits). */
export function isWordCode(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x52f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x5d0 && code <= 0x5ea) ||
    (code >= 0x620 && code <= 0x6d3) ||
    (code >= MORE_LATIN_FROM && code <= MORE_LATIN_TO)
  );
}

/** Han, kana, Hangul or Thai: scripts in which a marker may stand against the mark without a space. */
export function isEastAsianCode(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0xe01 && code <= 0xe4e) ||
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
