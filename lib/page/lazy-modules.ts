/** The scripts that a page loads only when it needs what they hold, by what that is. */
export const LAZY_MODULES = {
  explanation: 'explanation.js',
  anyShop: 'generic-reader.js',
} as const;
