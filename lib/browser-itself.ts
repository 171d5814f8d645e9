/**
 * In place of `webextension-polyfill` in scripts for shoppers' pages and in the background. The polyfill adds 2.8 kB,
 * compressed, to every page of a marketplace and 2.6 to an explanation, which both come to just under what they may
 * weigh (25 and 12) without. Where Chromium has a `browser` of its own, bundling the polyfill makes a copy of that at every
 * start, for which the browser prepares each of its interfaces: 5 ms of a worker that wakes. What is asked there gives
 * promises in every browser that the extension is installed in, and messages are answered by the function that comes with them.
 */
export { browser as default } from 'wxt/browser';
