/**
 * Replaces `webextension-polyfill` in the scripts for shoppers' pages and in the background. Compressed, the polyfill
 * adds 2.8 kB to every marketplace page and 2.6 kB to an explanation, and both are just below their limits (25 and 12
 * kB) without it. Where Chromium has a `browser` of its own, the bundled polyfill copies it at every start, for which
 * the browser prepares each of its interfaces: 5 ms whenever the worker wakes. Every call made through this module
 * returns a promise in all browsers that the extension supports, and messages are answered with the callback that
 * comes with them.
 */
export { browser as default } from 'wxt/browser';
