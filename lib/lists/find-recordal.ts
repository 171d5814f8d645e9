import type { Recordal } from '../domain/recordal';
import { recordalKey } from '../domain/recordal-key';
import { hash53 } from '../tabular/checksum';
import { type ListsDatabase, listsDatabase, type StoredList } from './store/database';
import { StoredRows } from './store/stored-rows';

/** A recordal as one of the stored lists has it. */
export interface RecordalInList {
  list: StoredList;
  recordal: Recordal;
}

/**
 * The recordal of this number in every stored list that has it. O(rows) comparisons of numbers and one shard read per
 * list; a list that lost its digest is read through. Throws where rows are damaged.
 */
export async function findRecordal(regime: string, recordNo: string): Promise<RecordalInList[]> {
  const database = await listsDatabase();
  const found: RecordalInList[] = [];
  for (const list of await database.getAll('lists')) {
    const recordal = await recordalIn(database, list, recordalKey({ regime, recordNo }));
    if (recordal) found.push({ list, recordal });
  }
  return found;
}

async function recordalIn(
  database: ListsDatabase,
  list: StoredList,
  key: string,
): Promise<Recordal | undefined> {
  const rows = new StoredRows(list);
  const hash = hash53(key);
  const keys = (await database.get('digests', [list.name, list.generation]))?.keys;
  if (!keys) {
    for await (const recordal of rows.all()) if (recordalKey(recordal) === key) return recordal;
    return undefined;
  }
  // Two keys may share a hash: the row itself decides.
  for (let row = keys.indexOf(hash); row >= 0; row = keys.indexOf(hash, row + 1)) {
    const recordal = await rows.row(row);
    if (recordalKey(recordal) === key) return recordal;
  }
  return undefined;
}
