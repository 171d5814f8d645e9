import { browser } from '../browser';

const FINDER = '/register-finder.js';

/**
 * Whether a tab shows the table of a register, in any of its frames. Uses the permission for the tab that a press on
 * the toolbar button gave. False if the browser lets no extension in.
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
