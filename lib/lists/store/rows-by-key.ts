import type { Recordal } from '../../domain/recordal';
import { recordalKey } from '../../domain/recordal-key';
import { keyHash } from '../packing/assemble';
import { listsDatabase, type StoredList } from './database';
import { StoredRows } from './stored-rows';

/**
 * The rows of a list with these keys (`recordalKey`), those that it has. O(rows) comparisons of numbers, and one read for
 * all of the shards that hold any; a list that lost its digest is read through. Throws where rows are damaged.
 */
export async function rowsByKey(list: StoredList, keys: ReadonlySet<string>): Promise<Map<string, Recordal>> {
  const stored = new StoredRows(list);
  const found = new Map<string, Recordal>();
  const take = (recordal: Recordal): void => {
    const key = recordalKey(recordal);
    if (keys.has(key)) found.set(key, recordal);
  };
  const digest = await (await listsDatabase()).get('digests', [list.name, list.generation]);
  if (!digest) {
    for await (const recordal of stored.all()) take(recordal);
    return found;
  }
  const hashes = new Set([...keys].map(keyHash));
  const rows: number[] = [];
  digest.keys.forEach((hash, row) => {
    if (hashes.has(hash)) rows.push(row);
  });
  // Two keys may share a hash: the row itself decides.
  for (const recordal of await stored.recordals(rows)) take(recordal);
  return found;
}
