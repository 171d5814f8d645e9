import { browser } from '../browser';
import { picturesQuery } from './wish';

const PAGE = '/read-pictures.html';

/**
 * Shows the page on which pictures of a tab's listings are read; without a choice of listings, for all with findings.
 * There is one such page, which is reused for new listings. Nothing is fetched or read before the person says so
 * there.
 */
export async function openPicturesPage(tabId: number, listings?: readonly string[]): Promise<void> {
  const query = picturesQuery({ tabId, ...(listings && { listings }) });
  const url = browser.runtime.getURL(`${PAGE}${query}` as never);
  const [open] = await browser.tabs.query({ url: browser.runtime.getURL(`${PAGE}*` as never) });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { url, active: true });
}
