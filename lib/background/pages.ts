import { browser } from '../browser';
import { askTab } from '../messages/send';

/**
 * Makes every open page ask anew, after decisions, lists or settings changed. Settles once all were sent the message,
 * without waiting for answers: a page with an open dialog or print preview answers only when that is closed, and must
 * not hold up the others.
 */
export async function recheckPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Most tabs show no marketplace, and nothing there answers.
  for (const { id } of tabs) askTab(id ?? -1, 'recheck', null).catch(() => {});
}
