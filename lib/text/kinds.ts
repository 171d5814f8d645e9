/**
 * What a UTF-16 unit is to the scanner. Units from `Letter` on become part of keys; the others only stand
 * between them.
 */
export const Kind = {
  /** White space. */
  Space: 0,
  /** Punctuation, symbols, emoji: ends a word, and is remembered as punctuation inside a span. */
  Punctuation: 1,
  /** Zero-width and bidi characters: never seen by a reader, so they part nothing. */
  Invisible: 2,
  /** Combining marks and variation selectors: belong to the unit before them. */
  Combining: 3,
  /** ® ™ ℠: not part of any mark (and NFKC would turn ™ into the letters tm). */
  TradeSign: 4,
  /** @ $ € ! … that stand for a letter when letters surround them. */
  LeetSymbol: 5,
  /** Half of a code point beyond U+FFFF: looked up code point by code point. */
  Surrogate: 6,
  /** Letters of scripts that put spaces between words. */
  Letter: 7,
  Digit: 8,
  /** Scripts without spaces, every place a possible boundary: Han, Thai, Lao, Khmer, Burmese. */
  Han: 9,
  Kana: 10,
  Hangul: 11,
} as const;

export type Kind = (typeof Kind)[keyof typeof Kind];
