import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { NoticeError } from '../locales/failure';
import { tellLetGo } from './let-go';

/** A database by name, and how it is upgraded from an earlier version to this one. */
export interface DatabaseForm<Schema extends DBSchema> {
  name: string;
  version: number;
  upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>;
}

/** A connection that is opened on demand, and reopened after it ended: neither an end nor a failure is remembered. */
export interface Opening<Schema extends DBSchema> {
  /**
   * Rejects with a notice while another window holds the database; the next call after that window released it
   * succeeds.
   */
  open(): Promise<IDBPDatabase<Schema>>;
  close(): Promise<void>;
}

/** How long, in ms, to wait for another window that was told to release a database and has not. */
const TO_LET_GO = 5_000;
/** How long, in ms, to wait in a queue behind others that wait already: the browser gives no sign of them. */
const TO_COME_TO_IT = 30_000;
/** After this many ms, the caller may already have shown something without the database. */
const LATE = 1_500;

/** One connection being opened. */
interface Connecting<Schema extends DBSchema> {
  database: Promise<IDBPDatabase<Schema>>;
  /** Rejects when the wait was in vain; the database may still open later. */
  inVain: Promise<never>;
}

/** Gives access to a database to whatever stores something in it. */
export function openingOf<Schema extends DBSchema>({
  name,
  version,
  upgrade,
}: DatabaseForm<Schema>): Opening<Schema> {
  let opened: Connecting<Schema> | undefined;
  const forget = () => {
    opened = undefined;
  };

  const handlers: OpenDBCallbacks<Schema> = {
    // A newer version of the extension is waiting to upgrade, or the browser erases what sites keep: give way.
    blocking(_current, _blocked, event) {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  };

  async function openOrAsItIs(callbacks: OpenDBCallbacks<Schema>): Promise<IDBPDatabase<Schema>> {
    try {
      return await openDB<Schema>(name, version, callbacks);
    } catch (error) {
      // The extension was downgraded: what a newer one wrote is read as far as it is understood.
      if (error instanceof DOMException && error.name === 'VersionError')
        return openDB<Schema>(name, undefined, handlers);
      throw error;
    }
  }

  function connect(): Connecting<Schema> {
    const patience = patienceFor(name);
    const whole = wholeUpgrade(upgrade);
    const database = openOrAsItIs({
      ...handlers,
      blocked: () => patience.endsIn(TO_LET_GO),
      upgrade(...given) {
        patience.isNeedless();
        void whole.upgrade(...given);
      },
    }).catch(whole.tellWhy);
    database.then(
      (connection) => {
        // Where the disk was full, Firefox was seen to end a connection without a word: the next call gets another.
        connection.addEventListener('abort', ({ target }) => {
          if ((target as IDBTransaction).error && opened?.database === database) forget();
        });
        patience.isNeedless();
        if (patience.isLate()) tellLetGo();
      },
      () => {
        patience.isNeedless();
        if (opened?.database === database) forget();
      },
    );
    return { database, inVain: patience.ended };
  }

  return {
    open() {
      opened ??= connect();
      return Promise.race([opened.database, opened.inVain]);
    },
    async close() {
      const ending = opened;
      forget();
      if (!ending) return;
      // Also one that comes when nobody waits for it any more.
      ending.database.then(
        (database) => database.close(),
        () => {},
      );
      await Promise.race([ending.database, ending.inVain]);
    },
  };
}

/**
 * An upgrade that comes through whole or not at all: browsers keep what was written up to where one throws, under the new version.
 * `tellWhy` rejects with what it threw, where it did, in place of the browser's word that it was cut off.
 */
function wholeUpgrade<Schema extends DBSchema>(upgrade: DatabaseForm<Schema>['upgrade']) {
  let reason: unknown;
  return {
    async upgrade(...given: Parameters<DatabaseForm<Schema>['upgrade']>): Promise<void> {
      try {
        await upgrade(...given);
      } catch (error) {
        reason = error;
        // That it is cut off is told by the opening.
        given[3].done.catch(() => {});
        try {
          given[3].abort();
        } catch {
          // A write that failed has ended it already.
        }
      }
    },
    tellWhy(error: unknown): never {
      throw reason ?? error;
    },
  };
}

/** Waiting that ends with a notice unless it turns out to be needless before. */
function patienceFor(name: string) {
  let end: (error: Error) => void = () => {};
  const ended = new Promise<never>((_, reject) => {
    end = reject;
  });
  // Whoever opens the database hears of it; without anybody it would be an unhandled rejection.
  ended.catch(() => {});
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late = false;
  const lateTimer = setTimeout(() => {
    late = true;
  }, LATE);
  function endsIn(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.warn(`The database ${name} is held by another window.`);
      end(new NoticeError({ key: 'problem.storeHeld' }));
    }, milliseconds);
  }
  endsIn(TO_COME_TO_IT);
  function isNeedless(): void {
    clearTimeout(timer);
    clearTimeout(lateTimer);
  }
  return { ended, endsIn, isNeedless, isLate: () => late };
}
