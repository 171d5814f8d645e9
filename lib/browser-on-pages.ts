/**
 * In place of `webextension-polyfill` where the build makes a script for shoppers' pages. The polyfill adds 2.8 kB,
 * compressed, to every page of a marketplace and 2.6 to an explanation, which both come to just under what they may
 * weigh (25 and 12) without. The two calls made there, sending and hearing messages, give promises in every browser
 * that the extension is installed in.
 */
export { browser as default } from 'wxt/browser';
