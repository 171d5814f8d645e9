import type { IDBPTransaction, StoreNames } from 'idb';
import { type ListsSchema, shardsOf } from './database';

/** The stores that hold a generation of a list: all that a build writes before it swaps in. */
export const GENERATION_STORES = [
  'shards',
  'indexes',
  'digests',
] as const satisfies StoreNames<ListsSchema>[];

type Writing = Pick<IDBPTransaction<ListsSchema, StoreNames<ListsSchema>[], 'readwrite'>, 'objectStore'>;

/** Deletes one generation of a list, or all of them, within a transaction over (at least) `GENERATION_STORES`. */
export async function dropGeneration(writing: Writing, list: string, generation?: number): Promise<void> {
  const range = shardsOf(list, generation);
  await Promise.all(GENERATION_STORES.map((store) => writing.objectStore(store).delete(range)));
}
