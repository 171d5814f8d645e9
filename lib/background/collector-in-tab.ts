import { browser } from '../browser';
import type { CollectionState } from '../domain/result-page';

const COLLECTOR = '/collector.js';

/** Injects the collector into every frame of a tab that the browser lets us into; false if it lets us into none. */
export async function letCollectorIn(tabId: number): Promise<boolean> {
  try {
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, files: [COLLECTOR] as never });
    return true;
  } catch {
    return false;
  }
}

/**
 * Tells the counter in a tab's own page to show this; null removes it. A page that is gone does not answer, and one
 * with an open dialog shows it once the dialog is answered.
 */
export function drawCollected(tabId: number, collection: CollectionState | null): void {
  const message = { kind: 'collected', ask: { collection } };
  // Nobody answers this message, which the browser reports as a failure.
  browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => {});
}
