import { inTurn, NOTHING_DONE, type Undo } from '../../domain/undo';
import { withLock } from '../../runtime/with-lock';
import { announce } from './announce';
import { type ListsDatabase, listsDatabase, type StoredList, shardsOf } from './database';
import { dropGeneration, GENERATION_STORES } from './generation';

/**
 * Erases a list: it is gone from screening at once. Its rows go when the page that erased it closes (the page holds
 * a lock until then); the returned function brings it back before.
 */
export async function eraseList(name: string): Promise<Undo> {
  const database = await listsDatabase();
  const { id, release } = await holdErased(name);
  const transaction = database.transaction(['lists', 'erased'], 'readwrite');
  const list = await transaction.objectStore('lists').get(name);
  if (list) {
    await transaction.objectStore('erased').put({ id, list });
    await transaction.objectStore('lists').delete(name);
  }
  await transaction.done;
  if (!list) {
    release();
    return NOTHING_DONE;
  }
  announce(name);
  return async () => {
    // Asked for anew: the page may have stood open for hours, and its connection ended meanwhile.
    await restore(await listsDatabase(), id);
    release();
    announce(name);
  };
}

/** Erases every list; one undo brings all of them back. */
export async function eraseAllLists(): Promise<Undo> {
  const names = (await (await listsDatabase()).getAllKeys('lists')) as string[];
  return inTurn(await Promise.all(names.map(eraseList)));
}

async function restore(database: ListsDatabase, id: string): Promise<void> {
  const transaction = database.transaction(['lists', 'erased'], 'readwrite');
  const erased = await transaction.objectStore('erased').get(id);
  // A list that came under the same name meanwhile is newer and stays.
  if (erased && !(await transaction.objectStore('lists').get(erased.list.name))) {
    await transaction.objectStore('lists').put(erased.list);
    await transaction.objectStore('erased').delete(id);
  }
  await transaction.done;
}

/** A name for what is erased or replaced of a list; while it is held, in this page, nothing of that goes for good. */
export async function holdErased(name: string): Promise<{ id: string; release: () => void }> {
  const id = `${name} ${crypto.randomUUID()}`;
  return { id, release: await hold(lockOf(id)) };
}

const lockOf = (id: string) => `erased ${id}`;

/** Keeps a lock until the returned function is called or the page is closed. */
function hold(name: string): Promise<() => void> {
  return new Promise((resolve) => {
    void withLock(name, () => new Promise<void>((release) => resolve(release)));
  });
}

/** Removes for good what was erased by pages that are closed. */
export async function purgeErased(database: ListsDatabase): Promise<void> {
  for (const { id, list } of await database.getAll('erased'))
    await withLock(lockOf(id), () => purge(database, id, list), { ifFree: true });
}

async function purge(database: ListsDatabase, id: string, list: StoredList): Promise<void> {
  const stores = [...GENERATION_STORES, 'changes', 'erased', 'lists'] as const;
  const transaction = database.transaction(stores, 'readwrite');
  // The name may belong to a new list by now: only what belongs to the erased one goes.
  const successor = await transaction.objectStore('lists').get(list.name);
  const generations = [list.generation, ...(list.retired ? [list.retired.generation] : [])];
  for (const generation of generations) await dropGeneration(transaction, list.name, generation);
  if (!successor) await transaction.objectStore('changes').delete(shardsOf(list.name));
  await transaction.objectStore('erased').delete(id);
  await transaction.done;
}
