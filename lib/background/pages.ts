import { browser } from '../browser';
import { askTab } from '../messages/send';

/**
 * Has every open page ask anew, after decisions, lists or settings changed. Settles once all are told: a page that waits for its
 * person, with a question or its print preview, answers when they have, and nobody else is to wait for that.
 */
export async function recheckPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Most tabs show no marketplace, and nothing there answers.
  for (const { id } of tabs) askTab(id ?? -1, 'recheck', null).catch(() => {});
}
