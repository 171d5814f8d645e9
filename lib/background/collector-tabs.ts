import { browser } from '../browser';
import { foldCollected, listsWaiting } from '../lists/store/fold-collected';
import { t } from '../locales/i18n';
import { collectingIn, forgetCollecting, keepCollecting } from './collecting-tabs';
import { endCollection } from './collector';
import { letCollectorIn } from './collector-in-tab';

/**
 * Follows the tabs in which something is collected: a page that the site loads anew is read too, as long as the browser
 * lets us in. Chromium does while the tab stays on its site; Firefox asks for another press on the toolbar button, and
 * the button says so. Two pages without, or another site, end it.
 */
export function followCollectingTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void goOn(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void leave(tabId));
}

async function goOn(tabId: number): Promise<void> {
  const tab = await collectingIn(tabId);
  if (!tab || tab.ended || (await letCollectorIn(tabId))) return;
  const shutOut = (tab.shutOut ?? 0) + 1;
  if (!import.meta.env.FIREFOX || shutOut > 1) return void (await endCollection(tabId));
  await keepCollecting(tabId, { ...tab, shutOut });
  await browser.action.setBadgeText({ tabId, text: '+' });
  await browser.action.setTitle({ tabId, title: t('collector.pressAgain') });
}

async function leave(tabId: number): Promise<void> {
  if (!(await collectingIn(tabId))) return;
  await endCollection(tabId);
  await forgetCollecting(tabId);
}

/** Brings in the pages that a worker kept and did not live to bring in. */
export async function foldWhatWaits(): Promise<void> {
  for (const list of await listsWaiting()) await foldCollected(list);
}
