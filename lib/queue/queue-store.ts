import { openingOf } from '../decisions/database';
import { newsOf } from '../runtime/news';
import type { QueueItem } from './queue-item';
import { followQueueSize } from './queue-lost';

/** Which store changed the queue, so that it need not hear of its own changes. */
const news = newsOf<{ by: string }>('recordal-queue');

/** Items that the queue holds at most: a person works through a few hundred a day. */
export const MOST_ITEMS = 20_000;

/** What became of items that were handed to the queue. Together they are all of them. */
export interface Added {
  added: number;
  /** Were there already, and stay as they are. */
  known: number;
  /** Not taken: the queue is full. */
  refused: number;
}

/** The items that wait, in this browser; next to the decisions about them. */
export interface QueueStore {
  /** All of them, in the order in which they came. */
  all(): Promise<QueueItem[]>;
  add(items: readonly QueueItem[]): Promise<Added>;
  /** Stores items as they are now, those that are still there. */
  change(items: readonly QueueItem[]): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Calls back when items were changed by another store, in whichever window, until the returned function is called. */
  onChanged(changed: () => void): () => void;
  close(): Promise<void>;
}

/** The queue's store; opened when it is first asked. */
export function openQueue(name?: string): QueueStore {
  const { open, close } = openingOf(name);
  const by = crypto.randomUUID();
  const count = async () => (await open()).count('queue');
  /** Another window is waited for before others have to wait for this one. */
  async function following<T>(change: () => Promise<T>): Promise<T> {
    await open();
    return followQueueSize(count, change);
  }
  return {
    async all() {
      const items = await following(async () => (await (await open()).getAll('queue')) as QueueItem[]);
      return items.sort((one, other) => (one.addedAt < other.addedAt ? -1 : 1));
    },
    add: (items) =>
      following(async () => {
        const writing = (await open()).transaction('queue', 'readwrite');
        const unique = [...new Map(items.map((item) => [item.key, item])).values()];
        const there = await Promise.all(unique.map(({ key }) => writing.store.getKey(key)));
        const fresh = unique.filter((_, nth) => there[nth] === undefined);
        const room = Math.max(0, MOST_ITEMS - (await writing.store.count()));
        const taken = fresh.slice(0, room);
        await Promise.all([...taken.map((item) => writing.store.put(item)), writing.done]);
        if (taken.length > 0) news.tell({ by });
        return {
          added: taken.length,
          known: items.length - fresh.length,
          refused: fresh.length - taken.length,
        };
      }),
    async change(items) {
      const writing = (await open()).transaction('queue', 'readwrite');
      const there = await Promise.all(items.map(({ key }) => writing.store.getKey(key)));
      const standing = items.filter((_, nth) => there[nth] !== undefined);
      await Promise.all([...standing.map((item) => writing.store.put(item)), writing.done]);
      news.tell({ by });
    },
    remove: (keys) =>
      following(async () => {
        const writing = (await open()).transaction('queue', 'readwrite');
        await Promise.all([...keys.map((key) => writing.store.delete(key)), writing.done]);
        news.tell({ by });
      }),
    onChanged: (changed) => news.hear((from) => from.by !== by && changed()),
    close,
  };
}
