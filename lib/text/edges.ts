/** How strongly a position between two units separates words: `import * as Edge`. */

/** Inside a word. */
export const None = 0;
/** Between two Han, kana or Hangul characters, or between letters and digits: may be a boundary. */
export const Soft = 1;
/** A space, punctuation, or a change of script. */
export const Hard = 2;
