import type { Listing } from '../domain/listing';
import type { Recordal } from '../domain/recordal';
import { SHOWN_FROM } from '../domain/thresholds';
import { NOTHING_DONE, type Undo } from '../domain/undo';
import { announce } from '../lists/store/announce';
import { listsDatabase, type StoredAlert, type StoredStockItem } from '../lists/store/database';
import type { ScreeningList } from '../lists/store/screening-list';
import { soundOf } from '../lists/store/sound-records';
import { authorityOf } from '../verdict/authority';
import type { OwnMark } from '../verdict/judgement';
import { alertBasics, keyOf as keyOfAlert } from './alerts';

/** The user's own listings, watched for new recordals. */
export async function stockItems(): Promise<StoredStockItem[]> {
  return soundOf('stock', await (await listsDatabase()).getAll('stock'));
}

/** A listing as an item of the stock. Row numbers of files are not unique: the title identifies a row. */
export function stockItemOf({ site, id, title, brand, url }: Listing): Omit<StoredStockItem, 'addedAt'> {
  return {
    id: JSON.stringify(site === 'file' ? [site, id, title] : [site, id]),
    title,
    ...(brand ? { brand } : {}),
    ...(url ? { url } : {}),
  };
}

/**
 * Adds listings to the stock, from a page, a file or the bulk check; the same id replaces. The undo restores what was
 * there before, except items that were added once more since.
 */
export async function addStock(items: readonly Omit<StoredStockItem, 'addedAt'>[]): Promise<Undo> {
  const transaction = (await listsDatabase()).transaction('stock', 'readwrite');
  const addedAt = new Date().toISOString();
  // Of rows with the same id the last counts, for the undo too.
  const added = new Map(items.map((item) => [item.id, { ...item, addedAt }]));
  const before = await Promise.all([...added.keys()].map((id) => transaction.store.get(id)));
  await Promise.all([...[...added.values()].map((item) => transaction.store.put(item)), transaction.done]);
  announce('stock', { judging: false });
  return async () => {
    const { store, done } = (await listsDatabase()).transaction('stock', 'readwrite');
    for (const [at, item] of [...added.values()].entries()) {
      if (!isSame(await store.get(item.id), item)) continue;
      const earlier = before[at];
      await (earlier ? store.put(earlier) : store.delete(item.id));
    }
    await done;
    announce('stock', { judging: false });
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Removes listings from the stock with their alerts; the undo restores both, except what was added again since. */
export async function removeStock(ids: readonly string[]): Promise<Undo> {
  const removed = await withdraw(ids);
  if (removed.items.length === 0 && removed.alerts.length === 0) return NOTHING_DONE;
  announce('stock', { judging: false });
  return async () => {
    const back = (await listsDatabase()).transaction(['stock', 'alerts'], 'readwrite');
    const [stock, alerts] = [back.objectStore('stock'), back.objectStore('alerts')];
    for (const item of removed.items) if (!(await stock.getKey(item.id))) await stock.put(item);
    for (const alert of removed.alerts)
      if (!(await alerts.getKey(keyOfAlert(alert)))) await alerts.put(alert);
    await back.done;
    announce('stock', { judging: false });
  };
}

async function withdraw(
  ids: readonly string[],
): Promise<{ items: StoredStockItem[]; alerts: StoredAlert[] }> {
  const transaction = (await listsDatabase()).transaction(['stock', 'alerts'], 'readwrite');
  const stock = transaction.objectStore('stock');
  const told = transaction.objectStore('alerts');
  const alerts: StoredAlert[] = [];
  const items: StoredStockItem[] = [];
  for (const id of ids) {
    const item = await stock.get(id);
    if (item) items.push(item);
    await stock.delete(id);
    const about = IDBKeyRange.bound(['stock', id], ['stock', id, []]);
    alerts.push(...(await told.getAll(about)));
    await told.delete(about);
  }
  await transaction.done;
  return { items, alerts };
}

/** Items between two turns of the event loop: a stock of 100,000 must not keep the worker from answering a page. */
const ITEMS_AT_ONCE = 200;

/**
 * Compares the stock with rows that a new version of a list brought, except struck-off and expired recordals and the
 * user's own. O(stock) look-ups in the index.
 */
export async function stockMeetings(
  list: ScreeningList,
  rows: ReadonlySet<number>,
  own: readonly OwnMark[],
): Promise<StoredAlert[]> {
  if (rows.size === 0) return [];
  const alerts: StoredAlert[] = [];
  for (const [at, item] of (await stockItems()).entries()) {
    if (at % ITEMS_AT_ONCE === ITEMS_AT_ONCE - 1) await new Promise((next) => setTimeout(next));
    const query = { text: item.title, field: 'title' as const, ...(item.brand ? { brand: item.brand } : {}) };
    const hits = list.index.find(query).filter((hit) => rows.has(hit.row) && hit.confidence >= SHOWN_FROM);
    const recordals = await list.recordals(hits.map(({ row }) => row));
    recordals.forEach((recordal, index) => {
      if (!mayProtect(recordal) || authorityOf(recordal, undefined, own) !== 'none') return;
      const { start, end } = hits[index]!;
      alerts.push(meeting(item, recordal, item.title.slice(start, end), list));
    });
  }
  return alerts;
}

function mayProtect({ status }: Recordal): boolean {
  return status === 'active' || status === 'unknown';
}

function meeting(item: StoredStockItem, recordal: Recordal, words: string, list: ScreeningList): StoredAlert {
  return {
    about: 'stock',
    subject: item.id,
    title: item.title,
    words,
    kind: 'added',
    ...alertBasics(recordal, list),
  };
}
