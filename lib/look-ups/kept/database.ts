import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface LookUpsSchema extends DBSchema {
  /** Key: see `keyOfKept`. Of unknown shape until it is read: an earlier version or the disk may have left anything. */
  kept: { key: string; value: unknown };
}

export type LookUpsDatabase = IDBPDatabase<LookUpsSchema>;

const NAME = 'recordal-lens-look-ups';
const VERSION = 1;

let opened: Promise<LookUpsDatabase> | undefined;

/** What is kept for the query list: a database of its own, which pages write without holding up that of the lists. */
export function lookUpsDatabase(): Promise<LookUpsDatabase> {
  opened ??= open().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Closes it, as the end of a worker or a page does. */
export async function closeLookUps(): Promise<void> {
  const database = await opened;
  opened = undefined;
  database?.close();
}

const handlers = {
  blocking(_current: number, _blocked: number | null, event: IDBVersionChangeEvent): void {
    opened = undefined;
    (event.target as IDBDatabase).close();
  },
  terminated(): void {
    opened = undefined;
  },
};

async function open(): Promise<LookUpsDatabase> {
  try {
    return await openDB<LookUpsSchema>(NAME, VERSION, {
      ...handlers,
      upgrade: (database) => void database.createObjectStore('kept'),
    });
  } catch (error) {
    // The extension was downgraded: an older build reads the newer database as far as it understands it.
    if (error instanceof DOMException && error.name === 'VersionError')
      return openDB<LookUpsSchema>(NAME, undefined, handlers);
    throw error;
  }
}
