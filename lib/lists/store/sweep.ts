import { withLock } from '../../runtime/with-lock';
import { discard } from './build';
import { type ListsDatabase, listsDatabase } from './database';
import { purgeErased } from './erase-list';
import { dropGeneration, GENERATION_STORES } from './generation';

/** How long a replaced generation may still be in use. */
const RETIRED_FOR = 10 * 60_000;

/** Removes remains of dead builds and generations that can no longer be in use. */
export async function sweep(now = Date.now()): Promise<void> {
  const database = await listsDatabase();
  for (const { list, generation } of await database.getAll('builds')) {
    // A build that still runs holds the lock, in whatever tab it is.
    await withLock(`list ${list}`, () => discard(database, list, generation), { ifFree: true });
  }
  for (const list of await database.getAll('lists')) {
    if (list.retired && Math.abs(now - list.retired.at) > RETIRED_FOR) await dropRetired(database, list.name);
  }
  await purgeErased(database);
}

async function dropRetired(database: ListsDatabase, name: string): Promise<void> {
  const transaction = database.transaction(['lists', ...GENERATION_STORES] as const, 'readwrite');
  const list = await transaction.objectStore('lists').get(name);
  if (list?.retired) {
    const { retired, ...kept } = list;
    await dropGeneration(transaction, name, retired.generation);
    await transaction.objectStore('lists').put(kept);
  }
  await transaction.done;
}
