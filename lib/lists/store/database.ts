import { openDB } from 'idb';
import type { ListsDatabase, ListsSchema } from './schema';
import { upgradeLists } from './upgrade';

export type * from './schema';

const NAME = 'recordal-lists';
const VERSION = 5;

let opened: Promise<ListsDatabase> | undefined;

/** The database of lists, opened once per context. */
export function listsDatabase(): Promise<ListsDatabase> {
  opened ??= open().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Closes the database, as the end of a worker or a page does. */
export async function closeListsDatabase(): Promise<void> {
  const database = await opened;
  opened = undefined;
  database?.close();
}

async function open(): Promise<ListsDatabase> {
  try {
    return await openDB<ListsSchema>(NAME, VERSION, handlers);
  } catch (error) {
    // The extension was downgraded: an older build reads the newer database as far as it understands it.
    if (error instanceof DOMException && error.name === 'VersionError')
      return openDB<ListsSchema>(NAME, undefined, {
        blocking: handlers.blocking,
        terminated: handlers.terminated,
      });
    throw error;
  }
}

const handlers = {
  upgrade: upgradeLists,
  /** A newer version of the extension wants to upgrade: give way, and open again when needed. */
  blocking(_current: number, _blocked: number | null, event: IDBVersionChangeEvent): void {
    opened = undefined;
    (event.target as IDBDatabase).close();
  },
  terminated(): void {
    opened = undefined;
  },
};

/** Key range of all shards or indexes of a list, or of one generation. */
export function shardsOf(list: string, generation?: number): IDBKeyRange {
  return generation === undefined
    ? IDBKeyRange.bound([list], [list, []])
    : IDBKeyRange.bound([list, generation], [list, generation, []]);
}
