import { browser } from '../browser';
import type { Finding } from '../screening/finding';
import { findingName, wishQuery } from './evidence-wish';
import { tabInFront } from './page-in-front';

/**
 * Opens one of our pages behind the tab in front to take evidence of a finding in it: the browser can only take a
 * picture of the tab in front.
 */
export async function keepEvidence(listingId: string, finding: Finding): Promise<void> {
  const tabId = (await tabInFront())?.id ?? -1;
  const query = wishQuery({ tabId, listingId, finding: findingName(finding) });
  await browser.tabs.create({
    url: browser.runtime.getURL(`/evidence.html${query}` as never),
    active: false,
  });
}
