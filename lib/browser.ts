/**
 * The browser's interface for extensions, the same promises in every browser: the only place that it is taken from.
 * Scripts that run on shoppers' pages, and the background, get what the browser itself gives, see `browser-itself.ts`.
 */
export { default as browser } from 'webextension-polyfill';
