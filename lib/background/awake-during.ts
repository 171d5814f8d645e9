import { browser } from '../browser';

/** Both browsers end a background that has been idle for 30 seconds, and a download counts as nothing. */
const EVERY_MS = 20_000;

/**
 * Keeps the background awake while a piece of work is under way: a register of 42 MB takes minutes on a slow line. Any
 * call of the browser's interface counts as work (developer.chrome.com, "longer service worker lifetimes").
 */
export async function awakeDuring<Result>(work: Promise<Result>): Promise<Result> {
  const calls = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY_MS);
  try {
    return await work;
  } finally {
    clearInterval(calls);
  }
}
