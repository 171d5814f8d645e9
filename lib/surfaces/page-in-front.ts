import { browser } from '../browser';
import type { Listing } from '../domain/listing';
import { askToLook } from '../messages/ask-to-look';
import type { NamedListing } from '../messages/protocol';
import { askTab } from '../messages/send';
import type { PageState } from '../page/page-state';
import { shownFindings } from '../screening/shown-findings';

/**
 * The state of this tab: unknown so far, a page that has not been read, a marketplace's page whose reader is missing,
 * a page closed to extensions, or the page's state.
 */
export type PageKnown = PageState | 'asking' | 'absent' | 'bare' | 'closed';

/** The tab that the person looks at in this window. */
export async function tabInFront() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/**
 * Validates a page's answer. It is not needed for the first drawing, but loading starts at once, so that it is ready
 * before the answer.
 */
const checking = import('../messages/admission/page-state-shape');

/** What a tab's reader knows about its page; absent if no reader runs. */
export async function pageIn(tabId: number | undefined): Promise<PageKnown> {
  const answered = await askTab(tabId ?? -1, 'pageState', null).catch(() => undefined);
  return answered === undefined ? 'absent' : (await checking).checkPageState(answered);
}

/** The host of a page if known: browsers reveal a tab's address only to extensions that may read every tab. */
export const hostOf = (page: PageKnown): string =>
  typeof page === 'object' ? new URL(page.url).hostname : '';

/** Has the page in a tab show a listing with the explanation of one recordal. A page that is gone does not answer. */
export function revealRecordal(page: PageKnown, tabId: number, listingId: string, recordNo: string): void {
  if (typeof page !== 'object') return;
  const screened = page.screened.find(({ listing }) => listing.id === listingId);
  const at = screened ? shownFindings(screened.screening).findIndex((one) => one.recordNo === recordNo) : 0;
  void askTab(tabId, 'reveal', { listingId, finding: Math.max(0, at) }).catch(() => {});
}

/** What the background knows about a page beside what its reader says. */
interface KnownAbout {
  changed: boolean;
  /** Its brands that are to be looked up, those with most listings first. */
  toLookUp: readonly string[];
}

/** Asks what else is known about a page, and passes on each answer as it comes. */
export function askAbout(
  { site, page, screened }: PageState,
  tell: (known: Partial<KnownAbout>) => void,
): void {
  void askToLook('health', { site, page }).then(tell);
  // For a page of thousands of cards, as many as fit into a message are asked about. Brands from a translation are not
  // looked up.
  const sellers = screened.filter(({ listing }) => !listing.translated);
  const listings = sellers.slice(0, MOST_ASKED).map(({ listing }) => namedOnly(listing));
  if (listings.length > 0)
    void askToLook('toLookUp', { listings }).then(({ words }) => tell({ toLookUp: words }));
}

const MOST_ASKED = 2_000;

function namedOnly({ site, id, title, brand }: Listing): NamedListing {
  return { site, id, title, ...(brand ? { brand } : {}) };
}
