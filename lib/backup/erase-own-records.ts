import type { Undo } from '../domain/undo';
import { announce } from '../lists/store/announce';
import { listsDatabase, type StoredRecordNote } from '../lists/store/database';
import { restoreRecordNotes } from '../watch/notes';

/** What a person wrote, marked as theirs, was notified of or collected, apart from the lists. */
const OWN_STORES = [
  'notes',
  'stock',
  'alerts',
  'columnMaps',
  'collectedPages',
  'collections',
  'collectedBefore',
] as const;

/** Erases notes, stock, alerts and column maps; the undo restores all of them beside what came since. */
export async function eraseOwnRecords(): Promise<Undo> {
  const database = await listsDatabase();
  const transaction = database.transaction(OWN_STORES, 'readwrite');
  const erased = await Promise.all(
    OWN_STORES.map(async (name) => {
      const store = transaction.objectStore(name);
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      await store.clear();
      return { name, keys, values };
    }),
  );
  await transaction.done;
  announce('notes');
  return async () => {
    const back = (await listsDatabase()).transaction(OWN_STORES, 'readwrite');
    for (const { name, keys, values } of erased) {
      const store = back.objectStore(name);
      for (const [at, value] of values.entries()) {
        if ((await store.getKey(keys[at] as never)) !== undefined) continue;
        await (store.keyPath ? store.put(value) : store.put(value, keys[at]));
      }
    }
    await back.done;
    const notes = erased.find(({ name }) => name === 'notes')?.values ?? [];
    await restoreRecordNotes(notes as StoredRecordNote[]);
  };
}
