/** What was between a unit and the one before it, 0 for nothing: `import * as Gap`. Bits can be combined. */

export const Space = 1;
/** Any punctuation or symbol. */
export const Punctuation = 2;
/** Zero-width or bidi characters, which readers do not see. */
export const Invisible = 4;
/** ® ™ ℠ */
export const TradeSign = 8;
