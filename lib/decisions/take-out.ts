import { unwrap } from 'idb';
import type { LoggedWriting } from './stored';

/** A decision that was taken back, as it lay in the store. */
export interface Undone {
  id: string;
  stored: unknown;
}

/** From so many on it is worth looking which of them lie side by side. */
const MANY = 20;

/**
 * Takes decisions out of the store; answers those that were there. Those that lie side by side go as one: browsers take ten times
 * as long for each by itself, and what was decided together lies so (`decisionId`).
 */
export async function takeOut(writing: LoggedWriting, ids: readonly string[]): Promise<Undone[]> {
  const store = writing.objectStore('decisions');
  const runs = ids.length < MANY ? [...new Set(ids)].map((id) => [id]) : await runsOf(writing, ids);
  const found = await Promise.all(
    runs.map(async (run) => {
      const range = run.length === 1 ? run[0]! : IDBKeyRange.bound(run[0], run.at(-1));
      const stored: unknown[] = await store.getAll(range);
      unwrap(store).delete(range);
      return stored;
    }),
  );
  return found.flatMap((stored, nth) => stored.map((one, at) => ({ id: runs[nth]![at]!, stored: one })));
}

/** The ids that are there, those together between which no other lies. O(ids between the first and the last). */
async function runsOf(writing: LoggedWriting, ids: readonly string[]): Promise<string[][]> {
  const wanted = new Set(ids);
  const within = rangeAround(ids);
  const runs: string[][] = [];
  let run: string[] = [];
  for (const id of await writing.objectStore('decisions').getAllKeys(within)) {
    if (wanted.has(id)) run.push(id);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** From the first of them to the last, as the store sorts. */
function rangeAround(ids: readonly string[]): IDBKeyRange {
  let [first, last] = [ids[0]!, ids[0]!];
  for (const id of ids) {
    if (indexedDB.cmp(id, first) < 0) first = id;
    if (indexedDB.cmp(id, last) > 0) last = id;
  }
  return IDBKeyRange.bound(first, last);
}
