import { type RecordalName, recordalKey } from '../domain/recordal-key';
import type { StoredList } from './store/database';
import { listStatus } from './store/list-repository';
import { rowsByKey } from './store/rows-by-key';

/**
 * Those of these recordals, by `recordalKey`, that a list which answers has. One that is damaged or written by a newer version is
 * left out of every judgement: what it holds, nobody looked at. O(rows) comparisons of numbers for each list.
 */
export async function heldRecordals(names: readonly RecordalName[]): Promise<Set<string>> {
  const missing = new Set(names.map(recordalKey));
  const held = new Set<string>();
  if (missing.size === 0) return held;
  for (const list of await listStatus()) {
    if (missing.size === 0) break;
    for (const key of await heldBy(list, missing)) {
      held.add(key);
      missing.delete(key);
    }
  }
  return held;
}

async function heldBy(list: StoredList, keys: ReadonlySet<string>): Promise<Iterable<string>> {
  if (list.notice === 'damaged' || list.notice === 'newer-version') return [];
  // Rows that cannot be read are no answer, and the other lists still give theirs.
  return rowsByKey(list, keys).then(
    (found) => found.keys(),
    () => [],
  );
}
