import type { Undo } from '../../domain/undo';
import { announce } from '../../lists/store/announce';
import { lookUpsDatabase } from './database';
import { type Kept, keyOfKept, soundKept } from './kept-schema';

const CHANGED = 'look-ups';
/** The prefixes of the keys of searches: see `keyOfKept`. */
const ANSWERS = 'answer ';
/** Everything of one kind: its keys have this prefix. */
const rangeOf = (beginning: string) => IDBKeyRange.bound(beginning, `${beginning}\uffff`);

/** Everything stored for the query list that can be read. */
export async function keptLookUps(): Promise<Kept[]> {
  return soundKept(await (await lookUpsDatabase()).getAll('kept'));
}

/** The same as stored, valid or not: for a backup, whose reader validates it. */
export async function storedLookUps(): Promise<unknown[]> {
  return (await lookUpsDatabase()).getAll('kept');
}

/** Stores entries, each replacing the one with its key; the undo restores what was there, except what changed since. */
export async function keep(entries: readonly Kept[]): Promise<Undo> {
  return replace(new Map(entries.map((entry) => [keyOfKept(entry), entry])));
}

/** Forgets everything, or what has this key prefix (`counted page `); the undo restores it beside what came since. */
export async function forgetKept(beginning = ''): Promise<Undo> {
  const database = await lookUpsDatabase();
  const keys = await database.getAllKeys('kept', rangeOf(beginning));
  return replace(new Map(keys.map((key) => [key, undefined])));
}

/** In one transaction. `undefined` in place of an entry removes it. */
async function replace(entries: ReadonlyMap<string, Kept | undefined>): Promise<Undo> {
  const before = new Map<string, unknown>();
  const { store, done } = (await lookUpsDatabase()).transaction('kept', 'readwrite');
  for (const [key, entry] of entries) {
    before.set(key, await store.get(key));
    await (entry === undefined ? store.delete(key) : store.put(entry, key));
  }
  await done;
  tellOf(entries.keys());
  return () => putBack(before, entries);
}

async function putBack(
  before: ReadonlyMap<string, unknown>,
  entries: ReadonlyMap<string, Kept | undefined>,
): Promise<void> {
  const { store, done } = (await lookUpsDatabase()).transaction('kept', 'readwrite');
  for (const [key, earlier] of before) {
    // It was changed since: that remains.
    if (JSON.stringify(await store.get(key)) !== JSON.stringify(entries.get(key))) continue;
    await (earlier === undefined ? store.delete(key) : store.put(earlier, key));
  }
  await done;
  tellOf(before.keys());
}

/** A search that was entered by hand affects verdicts; brands that were counted or hidden affect none. */
function tellOf(keys: Iterable<string>): void {
  announce(CHANGED, { judging: [...keys].some((key) => key.startsWith(ANSWERS)) });
}
