import { browser } from '../browser';
import type { CollectionState } from '../domain/result-page';

const COLLECTOR = '/collector.js';

/** Puts the collector into every frame of a tab that the browser lets us into; false where it does not. */
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
 * Has the counter in a tab's own page show this; null ends it. A page that is gone stays silent, and one that waits for its person
 * shows it when they have answered.
 */
export function drawCollected(tabId: number, collection: CollectionState | null): void {
  const message = { kind: 'collected', ask: { collection } };
  // Nothing answers it, and that is reported as a failure.
  browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => {});
}
