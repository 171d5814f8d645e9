import { browser } from '../browser';

const FINDER = '/register-finder.js';

/**
 * Whether a tab shows the table of a register, in any of its frames: looked at under the right to the tab that a press on
 * the toolbar button gave. False where the browser lets no extension in.
 */
export async function registerInTab(tabId: number): Promise<boolean> {
  try {
    const target = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, files: [FINDER] as never });
    return frames.some(({ result }) => result === true);
  } catch {
    return false;
  }
}
