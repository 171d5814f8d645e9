/** The scripts that a page loads only when it needs what they hold (`PageParts` of lib/content/page-parts.ts). */
export const LAZY_MODULES = [
  'card-window.js',
  'explanation.js',
  'confirmation.js',
  'skeleton.js',
  'translation.js',
  'underlines.js',
  'pictures.js',
  'wording.js',
  'generic-reader.js',
] as const;
