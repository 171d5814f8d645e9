/** The scripts that a page loads only when it needs what they hold, by what that is. */
export const LAZY_MODULES = {
  cardWindow: 'card-window.js',
  explanation: 'explanation.js',
  confirmation: 'confirmation.js',
  skeleton: 'skeleton.js',
  translation: 'translation.js',
  underlines: 'underlines.js',
  pictures: 'pictures.js',
  wording: 'wording.js',
  anyShop: 'generic-reader.js',
} as const;
