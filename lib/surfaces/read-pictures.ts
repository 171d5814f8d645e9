import { browser } from '../browser';
import { picturesQuery } from '../picture-reading/wish';
import { READS_PICTURES } from '../pictures/edition';

/**
 * Opens the page on which pictures are read, beside the tab that shows the listings; without listings, for all in which
 * something was found. Nothing is fetched or read before the person says so there.
 */
export async function openPictures(tabId: number, listings?: readonly string[]): Promise<void> {
  const query = picturesQuery({ tabId, ...(listings && { listings }) });
  await browser.tabs.create({ url: browser.runtime.getURL(`/read-pictures.html${query}` as never) });
}

/** The same for a surface that offers it, where this build can. */
export const pictureServices = (tab: () => number) =>
  READS_PICTURES
    ? { onReadPictures: (listings: readonly string[]) => void openPictures(tab(), listings) }
    : {};
