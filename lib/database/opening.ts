import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';

/** A database by name, with how it comes from an earlier version to this one. */
export interface DatabaseForm<Schema extends DBSchema> {
  name: string;
  version: number;
  upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>;
}

/** A connection that is opened when it is asked for, and again after it ended: neither an end nor a failure is kept. */
export interface Opening<Schema extends DBSchema> {
  open(): Promise<IDBPDatabase<Schema>>;
  close(): Promise<void>;
}

/** How a database is reached by whoever keeps something in it. */
export function openingOf<Schema extends DBSchema>({
  name,
  version,
  upgrade,
}: DatabaseForm<Schema>): Opening<Schema> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => {
    opened = undefined;
  };

  async function close(): Promise<void> {
    const ending = opened;
    forget();
    (await ending)?.close();
  }

  const handlers: OpenDBCallbacks<Schema> = {
    // A newer version of the extension is waiting to upgrade, or the browser erases what sites keep: give way.
    blocking(_current, _blocked, event) {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  };

  const open = () =>
    openDB<Schema>(name, version, { ...handlers, upgrade }).catch((error) => {
      // The extension was downgraded: what a newer one wrote is read as far as it is understood.
      if (error instanceof DOMException && error.name === 'VersionError')
        return openDB<Schema>(name, undefined, handlers);
      throw error;
    });

  return {
    open() {
      opened ??= open().catch((error) => {
        forget();
        throw error;
      });
      return opened;
    },
    close,
  };
}
