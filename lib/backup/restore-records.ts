import type { Undo } from '../domain/undo';
import { announce } from '../lists/store/announce';
import { type ListsSchema, listsDatabase } from '../lists/store/database';
import type { StoredSubscription } from '../lists/subscriptions';
import type { BackupSubscription } from './backup-contents';
import type { RestorePlan } from './plan-restore';

const STORES = ['notes', 'stock', 'alerts', 'columnMaps', 'subscriptions'] as const;
type Store = (typeof STORES)[number];
type Key = ListsSchema[Store]['key'];
type Value = ListsSchema[Store]['value'];

/** A record that is put into its store, under a key of its own where the store gives none. */
interface Put {
  store: Store;
  value: Value;
  key?: string;
}

/**
 * Stores what a plan brings in notes, stock, alerts, column maps and subscriptions: all of it or, where one cannot be
 * stored, nothing. The undo puts back what stood in the same places, and leaves the rest.
 */
export async function restoreRecords(plan: RestorePlan): Promise<Undo> {
  const puts = await putsOf(plan);
  if (puts.length === 0) return async () => {};
  const transaction = (await listsDatabase()).transaction(STORES, 'readwrite');
  const before: { store: Store; key: Key; value: Value | undefined; named: boolean }[] = [];
  for (const { store, value, key } of puts) {
    const records = transaction.objectStore(store);
    const place = key ?? keyIn(records.keyPath, value);
    before.push({ store, key: place, value: await records.get(place as never), named: key !== undefined });
    await records.put(value as never, key as never);
  }
  await transaction.done;
  announce('notes');
  return async () => {
    const back = (await listsDatabase()).transaction(STORES, 'readwrite');
    // The last first: of two records in one place the earlier one saw what was there before.
    for (const { store, key, value, named } of before.reverse()) {
      const records = back.objectStore(store);
      if (value === undefined) await records.delete(key as never);
      else await records.put(value as never, (named ? key : undefined) as never);
    }
    await back.done;
    announce('notes');
  };
}

function keyIn(path: string | string[] | null, value: Value): Key {
  // A key path names fields whatever record it is; the stores' schema has text in all of them.
  const fields = value as unknown as Record<string, string>;
  return (Array.isArray(path) ? path.map((name) => fields[name]) : fields[path ?? '']) as Key;
}

async function putsOf(plan: RestorePlan): Promise<Put[]> {
  const followed = await Promise.all(plan.subscriptions.map(followedOf));
  return [
    ...plan.notes.map((value) => ({ store: 'notes' as const, value })),
    ...plan.stock.map((value) => ({ store: 'stock' as const, value })),
    ...plan.alerts.map((value) => ({ store: 'alerts' as const, value })),
    ...plan.columnMaps.map(({ layout, map }) => ({ store: 'columnMaps' as const, value: map, key: layout })),
    ...followed.map((value) => ({ store: 'subscriptions' as const, value })),
  ];
}

/**
 * Waits for the person's word. Its list is the one that says it comes from this address, whatever the file calls it, and
 * no older version than that one will pass.
 */
async function followedOf({ url, addedAt, version, key }: BackupSubscription): Promise<StoredSubscription> {
  const lists = await (await listsDatabase()).getAll('lists');
  const list = lists.find(({ origin }) => origin.kind === 'subscription' && origin.url === url);
  const least = Math.max(version ?? 0, list?.version ?? 0);
  return {
    url,
    addedAt,
    managed: false,
    paused: true,
    fromBackup: true,
    failures: 0,
    nextCheck: 0,
    ...(list && { name: list.name }),
    ...(least > 0 && { version: least }),
    ...(key && { key }),
  };
}
