import type { PopupSurface } from '../../components/popup/popup-props';
import { browser } from '../../lib/browser';
import type { RecordalName } from '../../lib/domain/recordal-key';
import { ask } from '../../lib/messages/send';
import { openPanel } from './open-panel';

/** Opens one of the larger surfaces instead of the popup. */
export async function openSurface(surface: PopupSurface, windowId: number | undefined): Promise<void> {
  if (surface === 'options') await browser.runtime.openOptionsPage();
  if (surface === 'alerts' || surface === 'toLookUp')
    await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${surface}` as never) });
  if (surface === 'panel') await openPanel(windowId);
  if (surface === 'bulk' || surface === 'queue' || surface === 'survey')
    await browser.tabs.create({ url: browser.runtime.getURL(`/${surface}.html` as never) });
  window.close();
}

/** Opens a recordal's own page instead of the popup. */
export async function openRecord({ regime, recordNo }: RecordalName): Promise<void> {
  await ask('openRecord', { regime, recordNo });
  window.close();
}

/**
 * Opens the options to import a tab's list. The permission for the tab, which opening the popup gave, applies there
 * too.
 */
export async function readList(tabId = -1): Promise<void> {
  const url = browser.runtime.getURL(`/options.html?list-in-tab=${tabId}#lists` as never);
  await browser.tabs.create({ url });
  window.close();
}
