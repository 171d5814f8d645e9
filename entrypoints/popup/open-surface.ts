import { browser } from '#imports';
import { openPanel } from '../../lib/open-panel';

/** Opens one of the larger surfaces in the popup's stead. */
export async function openSurface(
  surface: 'panel' | 'bulk' | 'options',
  windowId: number | undefined,
): Promise<void> {
  if (surface === 'options') await browser.runtime.openOptionsPage();
  if (surface === 'panel') await openPanel(windowId);
  if (surface === 'bulk') await browser.tabs.create({ url: browser.runtime.getURL('/bulk.html' as never) });
  window.close();
}
