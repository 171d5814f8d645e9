import { isBare, type LoadedTab } from '../../lib/page/bare-tab';
import { type PageKnown, pageIn } from '../../lib/surfaces/page-in-front';

/** What is known about a tab's page; if nobody answers for it, whether somebody should. */
export async function pageOfTab(
  tab: (LoadedTab & { id?: number | undefined }) | undefined,
): Promise<PageKnown> {
  const page = await pageIn(tab?.id);
  return page === 'absent' && tab && isBare(tab) ? 'bare' : page;
}
