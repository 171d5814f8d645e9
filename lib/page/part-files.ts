/** The scripts that a page loads only when it needs what they hold, by what that is. */
export const PART_FILES = {
  explanation: 'explanation-part.js',
  anyShop: 'any-shop-part.js',
} as const;
