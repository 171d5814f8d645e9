/**
 * The browser's interface for extensions, with the same promises in every browser. Import it from here only. Scripts
 * on shoppers' pages, and the background, get the browser's own object instead: see `browser-itself.ts`.
 */
export { default as browser } from 'webextension-polyfill';
