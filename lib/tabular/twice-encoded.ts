import { HIGH_CONTROLS } from './decoder';
import { NO_TEXT } from './likely-text';

const FOLLOWS = `[\\u0080-\\u00bf${HIGH_CONTROLS}]`;
const BYTES = new Map([...HIGH_CONTROLS].map((letter, at) => [letter, 0x80 + at]));

/** Bytes of one character in UTF-8, as Windows-1252 shows them. */
const CHARACTER = `[\\u00c2-\\u00df]${FOLLOWS}|[\\u00e0-\\u00ef]${FOLLOWS}{2}|[\\u00f0-\\u00f4]${FOLLOWS}{3}`;
const MAY_BE = new RegExp(CHARACTER);
const WHOLE = new RegExp(`^(?:[\\0-\\x7f]|${CHARACTER})+$`);
/** "NESCAFÉ®" could be one character too: alone, only what is common in such texts is taken for one. */
const TELLING = new RegExp(
  `[ÃÂ]${FOLLOWS}|[\\u00e0-\\u00f4]${FOLLOWS}{2}|(?:${CHARACTER}).*(?:${CHARACTER})`,
);
/** Systems one behind the other do it more than once. */
const PASSES = 2;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A text whose UTF-8 some system took for Windows-1252 or Latin-1: "CitroÃ«n" is Citroën, "è€\u0090å…‹" 耐克. Only where every letter
 * that is not ASCII belongs to such a character; every other text stays as it is. Pure; O(length).
 */
export function decodedOnce(text: string): string {
  let best = text;
  let read = text;
  for (let pass = 0; pass < PASSES && MAY_BE.test(read) && WHOLE.test(read) && TELLING.test(read); pass++) {
    const decoded = decoded1252(read);
    if (decoded === undefined) break;
    read = decoded;
    if (!NO_TEXT.test(read)) best = read;
  }
  return best;
}

function decoded1252(text: string): string | undefined {
  try {
    return utf8.decode(Uint8Array.from(text, (letter) => BYTES.get(letter) ?? letter.charCodeAt(0)));
  } catch {
    // Its bytes are no UTF-8: it says what it shows.
    return undefined;
  }
}
