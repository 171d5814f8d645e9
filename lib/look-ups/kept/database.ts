import type { DBSchema, IDBPDatabase } from 'idb';
import { openingOf } from '../../database/opening';

interface LookUpsSchema extends DBSchema {
  /** Key: see `keyOfKept`. Of unknown shape until it is read: an earlier version or the disk may have left anything. */
  kept: { key: string; value: unknown };
}

export type LookUpsDatabase = IDBPDatabase<LookUpsSchema>;

const opening = openingOf<LookUpsSchema>({
  ...{ name: 'recordal-lens-look-ups', version: 1 },
  upgrade: (database) => void database.createObjectStore('kept'),
});

/** What is kept for the query list: a database of its own, which pages write without holding up that of the lists. */
export const lookUpsDatabase = (): Promise<LookUpsDatabase> => opening.open();

/** Closes it, as the end of a worker or a page does. */
export const closeLookUps = (): Promise<void> => opening.close();
