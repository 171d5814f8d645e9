import { browser } from '../browser';
import { askTab } from '../messages/send';

/** Has every open page ask anew, after decisions, lists or settings changed. */
export async function recheckPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Most tabs show no marketplace, and nothing there answers.
  await Promise.allSettled(tabs.map(({ id }) => askTab(id ?? -1, 'recheck', null)));
}
