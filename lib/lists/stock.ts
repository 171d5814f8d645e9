import type { Recordal } from '../recordal';
import type { ScreeningList } from '../screening';
import { listsDatabase, type StoredStockAlert, type StoredStockItem } from './database';

/** The user's own listings, watched for new recordals. */
export async function stockItems(): Promise<StoredStockItem[]> {
  return (await listsDatabase()).getAll('stock');
}

/** Adds listings to the stock, from a page, a file or the bulk check; the same id replaces. */
export async function addStock(items: readonly Omit<StoredStockItem, 'addedAt'>[]): Promise<void> {
  const transaction = (await listsDatabase()).transaction('stock', 'readwrite');
  const addedAt = new Date().toISOString();
  await Promise.all([...items.map((item) => transaction.store.put({ ...item, addedAt })), transaction.done]);
}

/** Takes listings out of the stock, and what was told about them. */
export async function removeStock(ids: readonly string[]): Promise<void> {
  const transaction = (await listsDatabase()).transaction(['stock', 'alerts'], 'readwrite');
  await Promise.all([
    ...ids.flatMap((id) => [
      transaction.objectStore('stock').delete(id),
      transaction.objectStore('alerts').delete(IDBKeyRange.bound([id], [id, []])),
    ]),
    transaction.done,
  ]);
}

/** Meetings of stock and recordals, newest first. */
export async function stockAlerts(): Promise<StoredStockAlert[]> {
  const alerts = await (await listsDatabase()).getAll('alerts');
  return alerts.sort((a, b) => b.at.localeCompare(a.at));
}

export async function markAlertsSeen(): Promise<void> {
  const transaction = (await listsDatabase()).transaction('alerts', 'readwrite');
  for (const alert of await transaction.store.getAll())
    if (!alert.seen) await transaction.store.put({ ...alert, seen: true });
  await transaction.done;
}

/** Confidence from which a page shows a finding (matching/candidate.ts); a notification asks for no less. */
const TOLD_FROM = 0.5;

/**
 * Compares the stock with rows that a new version of a list brought, and keeps what meets. Struck-off and expired
 * recordals do not. Returns only meetings that were not told before: the background makes one notification of them.
 */
export async function checkStock(
  list: ScreeningList,
  addedRows: readonly number[],
  own: readonly { markText: string }[] = [],
): Promise<StoredStockAlert[]> {
  const stock = await stockItems();
  if (stock.length === 0 || addedRows.length === 0) return [];
  const added = new Set(addedRows);
  const silenced = new Set(own.map(({ markText }) => markText.toLowerCase()));
  const alerts: StoredStockAlert[] = [];
  for (const item of stock) {
    const query = { text: item.title, field: 'title' as const, ...(item.brand ? { brand: item.brand } : {}) };
    const hits = list.index.find(query).filter((hit) => added.has(hit.row) && hit.confidence >= TOLD_FROM);
    const recordals = await list.recordals(hits.map(({ row }) => row));
    recordals.forEach((recordal, index) => {
      if (!mayProtect(recordal) || silenced.has(recordal.markText.toLowerCase())) return;
      const { start, end } = hits[index]!;
      alerts.push(alertOf(item, recordal, item.title.slice(start, end), list));
    });
  }
  return keepNew(alerts);
}

function mayProtect({ status }: Recordal): boolean {
  return status === 'active' || status === 'unknown';
}

function alertOf(
  item: StoredStockItem,
  recordal: Recordal,
  words: string,
  list: ScreeningList,
): StoredStockAlert {
  return {
    stockId: item.id,
    title: item.title,
    words,
    list: list.name,
    listDate: list.date,
    demonstration: list.demonstration,
    regime: recordal.regime,
    recordNo: recordal.recordNo,
    mark: recordal.markText,
    holder: recordal.holder ?? '',
    at: new Date().toISOString(),
    seen: false,
  };
}

async function keepNew(alerts: readonly StoredStockAlert[]): Promise<StoredStockAlert[]> {
  const transaction = (await listsDatabase()).transaction('alerts', 'readwrite');
  const fresh: StoredStockAlert[] = [];
  for (const alert of alerts) {
    if (await transaction.store.get([alert.stockId, alert.regime, alert.recordNo])) continue;
    await transaction.store.put(alert);
    fresh.push(alert);
  }
  await transaction.done;
  return fresh;
}
