/** The script that reads shoppers' pages, and the style sheet of its underlines, as the build names them. */
export const CONTENT_SCRIPT = { js: 'marketplace.js', css: 'assets/marketplace.css' } as const;

/** The script that checks fields of seller centres while they are written, where a person switched that on. */
export const WRITING_SCRIPT = 'writing.js';
