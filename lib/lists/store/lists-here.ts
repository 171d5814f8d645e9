import { listsDatabase, type StoredBirth, type StoredList } from './database';

/** What the database of lists holds, and which database it is. */
export interface ListsHere {
  lists: StoredList[];
  /** Undefined where a fault of the disk took it. */
  birth: StoredBirth | undefined;
}

/** Both as of one moment. */
export async function listsHere(): Promise<ListsHere> {
  const reading = (await listsDatabase()).transaction(['lists', 'births']);
  const [lists, birth] = await Promise.all([
    reading.objectStore('lists').getAll(),
    reading.objectStore('births').get('birth'),
  ]);
  return { lists, birth };
}
