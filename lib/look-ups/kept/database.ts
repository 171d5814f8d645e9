import type { DBSchema, IDBPDatabase } from 'idb';
import { openingOf } from '../../database/opening';

interface LookUpsSchema extends DBSchema {
  /**
   * Key: see `keyOfKept`. Of unknown shape until validated: an earlier version or a disk fault may have left anything.
   */
  kept: { key: string; value: unknown };
}

export type LookUpsDatabase = IDBPDatabase<LookUpsSchema>;

const opening = openingOf<LookUpsSchema>({
  ...{ name: 'recordal-lens-look-ups', version: 1 },
  upgrade: (database) => void database.createObjectStore('kept'),
});

/**
 * What is stored for the query list: a database of its own, which pages can write without blocking that of the lists.
 */
export const lookUpsDatabase = (): Promise<LookUpsDatabase> => opening.open();

/** Closes it, as the end of a worker or a page does. */
export const closeLookUps = (): Promise<void> => opening.close();
