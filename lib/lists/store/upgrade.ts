import type { IDBPTransaction, StoreNames } from 'idb';
import type { Digest } from '../packing/assemble';
import type { ListsDatabase, ListsSchema, StoredIndex } from './schema';

type UpgradeOfLists = IDBPTransaction<ListsSchema, StoreNames<ListsSchema>[], 'versionchange'>;

/** Brings the database from an earlier version to this one, step by step. */
export async function upgradeLists(
  database: ListsDatabase,
  oldVersion: number,
  _newVersion: number | null,
  transaction: UpgradeOfLists,
): Promise<void> {
  if (oldVersion < 1) {
    database.createObjectStore('lists', { keyPath: 'name' });
    database.createObjectStore('shards');
    database.createObjectStore('indexes');
    database.createObjectStore('builds', { keyPath: 'generation' });
  }
  if (oldVersion < 2) {
    database.createObjectStore('changes');
    database.createObjectStore('notes', { keyPath: ['regime', 'recordNo'] });
    database.createObjectStore('stock', { keyPath: 'id' });
    database.createObjectStore('erased', { keyPath: 'id' });
    database.createObjectStore('subscriptions', { keyPath: 'url' });
    database.createObjectStore('columnMaps');
  }
  if (oldVersion < 3) {
    // Version 2 had alerts about the stock only, under another key; it was never published.
    if (database.objectStoreNames.contains('alerts')) database.deleteObjectStore('alerts');
    database.createObjectStore('alerts', { keyPath: ['about', 'subject', 'regime', 'recordNo'] });
    database.createObjectStore('arrivals', { keyPath: 'list' });
  }
  if (oldVersion < 4) {
    database.createObjectStore('digests');
    await partDigests(transaction);
  }
  if (oldVersion < 5) {
    database.createObjectStore('collectedPages', { autoIncrement: true });
    database.createObjectStore('collections', { keyPath: 'id' });
    database.createObjectStore('collectedBefore');
    await takePagesForSearches(transaction);
  }
  if (oldVersion < 6)
    await database
      .createObjectStore('births')
      .put({ id: crypto.randomUUID(), wasThere: oldVersion > 0 }, 'birth');
}

/** Until version 4 nobody was asked what rows of a page are: mostly a search's answer, so they may not pass for a register. */
async function takePagesForSearches(transaction: UpgradeOfLists): Promise<void> {
  for await (const entry of transaction.objectStore('lists'))
    if (entry.value.origin.kind === 'page' && !entry.value.coverage)
      await entry.update({ ...entry.value, coverage: { queries: [] } });
}

/** Until version 3 an index and its digest were one entry, and every worker that woke read both. */
async function partDigests(transaction: UpgradeOfLists): Promise<void> {
  const digests = transaction.objectStore('digests');
  for await (const entry of transaction.objectStore('indexes')) {
    const { index, keys, contents } = entry.value as StoredIndex & Digest;
    await digests.put({ keys, contents }, entry.key);
    await entry.update({ index, patched: 0 });
  }
}
