import { browser } from '../browser';

/**
 * Both browsers end a background that has been idle for 30 seconds, or for as few as a person sets. A download is no work, and to Firefox
 * neither is a question that waits for its answer: who asked is then told that nobody was there, or nothing at all.
 */
const EVERY_MS = 1_000;

/**
 * Keeps the background awake while a piece of work is under way: a register of 42 MB takes minutes on a slow line, and twenty
 * thousand decisions are not taken back at once. Any call of the browser's interface counts as work (developer.chrome.com, "longer service worker lifetimes").
 */
export async function awakeDuring<Result>(work: Promise<Result>): Promise<Result> {
  const calls = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY_MS);
  try {
    return await work;
  } finally {
    clearInterval(calls);
  }
}

/**
 * The same for work that the background begins by itself. What our own windows tell and timers of ours are no event to a browser,
 * which may be about to end it: the first call comes at once.
 */
export function awakeFromNow<Result>(work: Promise<Result>): Promise<Result> {
  void browser.runtime.getPlatformInfo();
  return awakeDuring(work);
}
