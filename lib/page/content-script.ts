/** The script that reads shoppers' pages, and the look of what it underlines there, as the build names them. */
export const CONTENT_SCRIPT = { js: 'marketplace.js', css: 'assets/marketplace.css' } as const;
