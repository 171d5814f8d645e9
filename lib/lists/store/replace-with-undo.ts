import type { Recordal } from '../../domain/recordal';
import type { Undo } from '../../domain/undo';
import { announce } from './announce';
import { type ListDescription, replaceList } from './build';
import { listsDatabase, type StoredChanges, type StoredList, shardsOf } from './database';
import { holdErased } from './erase-list';

/**
 * Replaces a list as `replaceList` does, without reporting its recordals as new, and gives it the history that it had
 * elsewhere. The undo, possible until the page is closed, brings back the list of before with its own history, or takes
 * the list away where there was none; a list that has come since stays. Throws as `replaceList` does.
 */
export async function replaceWithUndo(
  description: ListDescription,
  recordals: AsyncIterable<Recordal>,
  history: readonly StoredChanges[],
  signal?: AbortSignal,
): Promise<{ list: StoredList; undo: Undo }> {
  const { name } = description;
  const before = await (await listsDatabase()).getAll('changes', shardsOf(name));
  const { id, release } = await holdErased(name);
  const options = { silent: true, keepReplaced: id, ...(signal ? { signal } : {}) };
  const { list } = await replaceList(description, recordals, options).catch((error) => {
    release();
    throw error;
  });
  const undo = async (): Promise<void> => {
    await takeBack(list, id, before);
    release();
    announce(name);
  };
  try {
    if (history.length > 0) await setHistory(list, history);
  } catch (error) {
    await undo();
    throw error;
  }
  return { list, undo };
}

/** The history that a list brings, in place of the entry that replacing made. */
async function setHistory({ name }: StoredList, history: readonly StoredChanges[]): Promise<void> {
  const transaction = (await listsDatabase()).transaction('changes', 'readwrite');
  await transaction.store.delete(shardsOf(name));
  for (const changes of history) await transaction.store.put(changes, [name, changes.generation]);
  await transaction.done;
}

async function takeBack(
  { name, generation }: StoredList,
  id: string,
  history: readonly StoredChanges[],
): Promise<void> {
  const transaction = (await listsDatabase()).transaction(['lists', 'erased', 'changes'], 'readwrite');
  const [lists, erased, changes] = [
    transaction.objectStore('lists'),
    transaction.objectStore('erased'),
    transaction.objectStore('changes'),
  ];
  const now = await lists.get(name);
  if (now?.generation === generation) {
    const before = await erased.get(id);
    // What is taken back may still be in use by a page: it goes when the remains of others do.
    if (before) {
      await lists.put({ ...before.list, retired: { generation, at: Date.now() } });
      await erased.delete(id);
    } else {
      await lists.delete(name);
      await erased.put({ id, list: now });
    }
    await changes.delete(shardsOf(name));
    for (const one of history) await changes.put(one, [name, one.generation]);
  }
  await transaction.done;
}
