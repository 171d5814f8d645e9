import { browser } from '../browser';
import { noteOpened } from '../survey/opened-links';
import type { Sighting } from '../survey/sighting';

/** Opens an offer's page in a tab of its own; for a reported offer, it is noted that its page is awaited. */
export async function openOffer({ key, url, reported }: Sighting): Promise<void> {
  const at = new Date().toISOString();
  const { id } = await browser.tabs.create({ url });
  if (reported && id !== undefined) await noteOpened({ tabId: id, key, at });
}
