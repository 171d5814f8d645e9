import { browser } from '../browser';
import type { Finding } from '../screening/finding';
import { findingName, wishQuery } from './evidence-wish';
import { tabInFront } from './page-in-front';

/**
 * Has a page of our own take evidence of a finding in the tab in front, behind the page that it is of: only what is in front
 * has a picture.
 */
export async function keepEvidence(listingId: string, finding: Finding): Promise<void> {
  const tabId = (await tabInFront())?.id ?? -1;
  const query = wishQuery({ tabId, listingId, finding: findingName(finding) });
  await browser.tabs.create({
    url: browser.runtime.getURL(`/evidence.html${query}` as never),
    active: false,
  });
}
