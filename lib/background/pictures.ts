import { refused } from '../messages/answer';
import type { ShopPage } from '../messages/protocol';
import { openPicturesPage } from '../picture-reading/open-page';
import { READS_PICTURES } from '../pictures/edition';

/**
 * Opens the page on which the pictures of a listing of this tab can be read. Rejects in an edition that reads no
 * pictures.
 */
export async function openPicturesForShop(listingId: string, { tabId }: ShopPage): Promise<void> {
  if (!READS_PICTURES) throw refused();
  await openPicturesPage(tabId, [listingId]);
}
