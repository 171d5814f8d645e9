/**
 * What a UTF-16 unit is to the scanner: `import * as Kind`. Units from `Letter` on become part of keys; the others only
 * are between them. Each a constant of its own, which the bundler writes as a number where it is used.
 */

/** White space. */
export const Space = 0;
/** Punctuation, symbols, emoji: ends a word, and is remembered as punctuation inside a span. */
export const Punctuation = 1;
/** Zero-width and bidi characters: never seen by a reader, so they part nothing. */
export const Invisible = 2;
/** Combining marks and variation selectors: belong to the unit before them. */
export const Combining = 3;
/** ® ™ ℠: not part of any mark (and NFKC would turn ™ into the letters tm). */
export const TradeSign = 4;
/** @ $ € ! … that stand for a letter when letters surround them. */
export const LeetSymbol = 5;
/** Half of a code point beyond U+FFFF: looked up code point by code point. */
export const Surrogate = 6;
/** Letters of scripts that put spaces between words. */
export const Letter = 7;
export const Digit = 8;
/** Scripts without spaces, every place a possible boundary: Han, Thai, Lao, Khmer, Burmese. */
export const Han = 9;
export const Kana = 10;
export const Hangul = 11;
