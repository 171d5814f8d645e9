import { browser } from '../browser';

/**
 * Both browsers stop a background that has been idle for 30 seconds, or for a shorter time that the user set. A
 * download does not count as activity, and in Firefox neither does a message that waits for its answer: its sender is
 * then told that nobody was there, or gets no answer at all.
 */
const EVERY_MS = 1_000;

/**
 * Keeps the background awake while a task runs: a register of 42 MB takes minutes on a slow line, and undoing twenty
 * thousand decisions takes a while. Any call to the browser's interface counts as activity (developer.chrome.com,
 * "longer service worker lifetimes").
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
 * The same for tasks that the background starts by itself. Messages from our own windows and our own timers are no
 * events to the browser, which may be about to stop the background: so the first call is made at once.
 */
export function awakeFromNow<Result>(work: Promise<Result>): Promise<Result> {
  void browser.runtime.getPlatformInfo();
  return awakeDuring(work);
}
