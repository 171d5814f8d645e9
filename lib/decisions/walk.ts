import { byMoment } from './contested';
import type { Decision } from './decision';
import { sorted, type UnreadDecision } from './sorted';
import type { DecisionsDatabase } from './stored';

/** Some of the stored entries. */
export interface Stored {
  decisions: Decision[];
  unread: UnreadDecision[];
}

/** Entries that are read at a time. */
const AT_ONCE = 500;

/** What is stored, portion by portion, as it is while it is read. */
export async function* walkStored(database: () => Promise<DecisionsDatabase>): AsyncGenerator<Stored> {
  let after: IDBKeyRange | undefined;
  for (;;) {
    const reading = (await database()).transaction('decisions');
    const [keys, stored] = await Promise.all([
      reading.store.getAllKeys(after, AT_ONCE),
      reading.store.getAll(after, AT_ONCE),
    ]);
    yield sorted(stored);
    if (keys.length < AT_ONCE) return;
    after = IDBKeyRange.lowerBound(keys.at(-1)!, true);
  }
}

/** A summary of all decisions for a person. */
export interface Overview {
  /** The number of decisions that can be read. */
  count: number;
  /** The latest of them, oldest first. */
  latest: Decision[];
  unread: UnreadDecision[];
}

/** Looks through everything, keeping only the latest. O(decisions). */
export async function overviewOf(walk: AsyncIterable<Stored>, most: number): Promise<Overview> {
  const all: Overview = { count: 0, latest: [], unread: [] };
  for await (const { decisions, unread } of walk) {
    all.count += decisions.length;
    all.latest = [...all.latest, ...decisions].sort(byMoment).slice(-most);
    all.unread.push(...unread);
  }
  return all;
}
