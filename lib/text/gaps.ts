/** What was between a unit and the one before it, 0 for nothing: `import * as Gap`. Bits add up. */

export const Space = 1;
/** Any punctuation or symbol. */
export const Punctuation = 2;
/** Zero-width or bidi characters, which no reader sees. */
export const Invisible = 4;
/** ® ™ ℠ */
export const TradeSign = 8;
