import { unwrap } from 'idb';
import type { LoggedWriting } from './stored';

/** A decision that was taken back, as it was stored. */
export interface Undone {
  id: string;
  stored: unknown;
}

/** From this many on, it pays to look for adjacent ones. */
const MANY = 20;

/**
 * Removes decisions from the store; returns those that existed. Adjacent ones are removed as a range, because browsers
 * take ten times as long for separate ones, and what was decided together is adjacent (`decisionId`).
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

/** The existing ids, grouped into ranges that contain no others. O(ids between the first and the last). */
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
