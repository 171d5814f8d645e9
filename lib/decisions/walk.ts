import { byMoment } from './contested';
import type { Decision } from './decision';
import { sorted, type UnreadDecision } from './sorted';
import type { DecisionsDatabase } from './stored';

/** Some of what lies in the store. */
export interface Stored {
  decisions: Decision[];
  unread: UnreadDecision[];
}

/** Entries that are read at a time. */
const AT_ONCE = 500;

/** What lies in the store, portion by portion, as it stands while it is read. */
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

/** What a person is shown of everything decided. */
export interface Overview {
  /** Decisions that can be read. */
  count: number;
  /** The latest of them, oldest first. */
  latest: Decision[];
  unread: UnreadDecision[];
}

/** Looks through everything, and holds the latest alone. O(decisions). */
export async function overviewOf(walk: AsyncIterable<Stored>, most: number): Promise<Overview> {
  const all: Overview = { count: 0, latest: [], unread: [] };
  for await (const { decisions, unread } of walk) {
    all.count += decisions.length;
    all.latest = [...all.latest, ...decisions].sort(byMoment).slice(-most);
    all.unread.push(...unread);
  }
  return all;
}
