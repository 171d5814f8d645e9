import type { Undo } from '../../domain/undo';
import { announce } from '../../lists/store/announce';
import { lookUpsDatabase } from './database';
import { type Kept, keyOfKept, soundKept } from './kept-schema';

const CHANGED = 'look-ups';
/** How keys of searches begin: see `keyOfKept`. */
const ANSWERS = 'answer ';
/** Everything of one kind: its keys begin with these words. */
const rangeOf = (beginning: string) => IDBKeyRange.bound(beginning, `${beginning}\uffff`);

/** Everything that is kept for the query list and can be read. */
export async function keptLookUps(): Promise<Kept[]> {
  return soundKept(await (await lookUpsDatabase()).getAll('kept'));
}

/** The same as it lies, sound or not: for a backup, whose reading tells them apart. */
export async function storedLookUps(): Promise<unknown[]> {
  return (await lookUpsDatabase()).getAll('kept');
}

/** Puts entries, each in the place of the one with its key; the undo puts back what was there, save what changed since. */
export async function keep(entries: readonly Kept[]): Promise<Undo> {
  return replace(new Map(entries.map((entry) => [keyOfKept(entry), entry])));
}

/** Forgets everything, or what begins with these words of a key (`counted page `); the undo brings it back beside what came since. */
export async function forgetKept(beginning = ''): Promise<Undo> {
  const database = await lookUpsDatabase();
  const keys = await database.getAllKeys('kept', rangeOf(beginning));
  return replace(new Map(keys.map((key) => [key, undefined])));
}

/** In one transaction. `undefined` in the place of an entry removes it. */
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
    // Something else was said of it since: that stands.
    if (JSON.stringify(await store.get(key)) !== JSON.stringify(entries.get(key))) continue;
    await (earlier === undefined ? store.delete(key) : store.put(earlier, key));
  }
  await done;
  tellOf(before.keys());
}

/** A search that was told by hand answers for listings; brands that were counted or hidden judge nothing. */
function tellOf(keys: Iterable<string>): void {
  announce(CHANGED, { judging: [...keys].some((key) => key.startsWith(ANSWERS)) });
}
