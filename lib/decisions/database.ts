import { type OpenDBCallbacks, openDB } from 'idb';
import type { DecisionsDatabase, DecisionsSchema } from './stored';
import { upgradeDecisions } from './upgrade';

const NAME = 'recordal-lens-decisions';
const VERSION = 4;

/** A connection that is opened when it is asked for, and again after it ended: neither an end nor a failure is kept. */
export function openingOf(name = NAME): { open(): Promise<DecisionsDatabase>; close(): Promise<void> } {
  let opened: Promise<DecisionsDatabase> | undefined;
  const forget = () => {
    opened = undefined;
  };

  async function close(): Promise<void> {
    const ending = opened;
    forget();
    (await ending)?.close();
  }

  const handlers: OpenDBCallbacks<DecisionsSchema> = {
    // A newer version of the extension is waiting to upgrade, or the browser erases what sites keep: give way.
    blocking(_current, _blocked, event) {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  };

  const open = () =>
    openDB<DecisionsSchema>(name, VERSION, { ...handlers, upgrade: upgradeDecisions }).catch((error) => {
      // The extension was downgraded: what a newer one wrote is read as far as it is understood.
      if (error instanceof DOMException && error.name === 'VersionError')
        return openDB<DecisionsSchema>(name, undefined, handlers);
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
