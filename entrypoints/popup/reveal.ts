import { askTab } from '../../lib/messages/protocol';

/** Brings a listing of the tab into view with its explanation open; the popup makes way. */
export async function reveal(
  tab: Promise<{ id?: number | undefined } | undefined>,
  listingId: string,
  finding: number,
): Promise<void> {
  await askTab((await tab)?.id ?? -1, 'reveal', { listingId, finding }).finally(() => window.close());
}
