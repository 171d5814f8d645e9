import type { PageKnown } from '../../components/shared/status-line';
import { askTab } from '../../lib/messages/protocol';
import { shownFindings } from '../../lib/screening/shown-findings';

/** Has the page in a tab show a listing with the explanation of one recordal. A page that is gone stays silent. */
export function reveal(page: PageKnown, tabId: number, listingId: string, recordNo: string): void {
  if (typeof page !== 'object') return;
  const screened = page.screened.find(({ listing }) => listing.id === listingId);
  const at = screened ? shownFindings(screened.screening).findIndex((one) => one.recordNo === recordNo) : 0;
  void askTab(tabId, 'reveal', { listingId, finding: Math.max(0, at) }).catch(() => {});
}
