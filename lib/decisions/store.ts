import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Decision } from './decision';

interface DecisionsSchema extends DBSchema {
  decisions: { key: string; value: Decision; indexes: { at: string } };
}

/** The decisions of this browser, stored on this machine only. */
export interface DecisionStore {
  /** Everything decided, oldest first. */
  all(): Promise<Decision[]>;
  /** Adds or replaces by id. */
  put(decisions: readonly Decision[]): Promise<void>;
  /** Takes decisions back; ids that are not there are no error. */
  remove(ids: readonly string[]): Promise<void>;
  close(): void;
}

/** Opens the store; several pages of the extension may have it open at once. */
export async function openDecisions(name = 'recordal-lens-decisions'): Promise<DecisionStore> {
  const database: IDBPDatabase<DecisionsSchema> = await openDB<DecisionsSchema>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('decisions', { keyPath: 'id' }).createIndex('at', 'at');
    },
    // A newer version of the extension is waiting to upgrade: let it.
    blocking: () => database.close(),
  });
  return {
    all: () => database.getAllFromIndex('decisions', 'at'),
    async put(decisions) {
      const writing = database.transaction('decisions', 'readwrite');
      await Promise.all([...decisions.map((decision) => writing.store.put(decision)), writing.done]);
    },
    async remove(ids) {
      const writing = database.transaction('decisions', 'readwrite');
      await Promise.all([...ids.map((id) => writing.store.delete(id)), writing.done]);
    },
    close: () => database.close(),
  };
}
