import type { DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import { askScreenings } from '../messages/ask-screenings';
import type { QueueItem } from './queue-item';
import { type WorkItem, workItem } from './work-item';

/** Listings that are judged with one message. */
const AT_ONCE = 100;

/**
 * The items as they stand now: each listing judged anew against the lists of today, with all decisions laid over it.
 * Portion by portion, so that work can begin with the first. A listing of several items is judged once; read otherwise elsewhere, as on a
 * card that names no brand, it is another: what one reading does not have, nobody would look at.
 */
export async function* judgeItems(items: readonly QueueItem[]): AsyncGenerator<WorkItem[]> {
  const byListing = new Map<string, { listing: Listing; items: QueueItem[] }>();
  for (const item of items) {
    const key = JSON.stringify(item.listing);
    const known = byListing.get(key);
    if (known) known.items.push(item);
    else byListing.set(key, { listing: item.listing, items: [item] });
  }
  const all = [...byListing.values()];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE);
    const screenings = await askScreenings(
      some.map(({ listing }) => listing),
      { folded: true },
    );
    yield some.flatMap(({ items }, nth) =>
      items.map((item) => workItem(item, screenings[nth] as DecidedScreening)),
    );
  }
}
