import { browser } from '../browser';
import { awakeFromNow } from './awake-during';
import { collectingIn, forgetCollecting } from './collecting-tabs';
import { collector, hasCollected } from './load-collector';

/**
 * Follows the tabs in which something is collected: a page that the site reloads is read too, as long as the browser
 * lets us in. Chromium does while the tab stays on its site; Firefox does after another press on the toolbar button.
 */
export function followCollectingTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void awakeFromNow(goOn(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => void awakeFromNow(leave(tabId)));
}

async function goOn(tabId: number): Promise<void> {
  if (!hasCollected() && !(await collectingIn(tabId))) return;
  await (await collector()).goOnCollecting(tabId, { pressLetsIn: import.meta.env.FIREFOX });
}

async function leave(tabId: number): Promise<void> {
  if (!(await collectingIn(tabId))) return;
  await (await collector()).endCollection(tabId);
  await forgetCollecting(tabId);
}

/** Adds the pages that an earlier worker stored but was stopped before adding to their list. */
export async function foldWhatWaits(): Promise<void> {
  const { foldCollected, listsWaiting } = await import('../lists/store/fold-collected');
  for (const list of await listsWaiting()) await foldCollected(list);
}
