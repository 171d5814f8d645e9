import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { onLetGo } from '../../lib/database/let-go';
import { type DatabaseForm, openingOf } from '../../lib/database/opening';
import { failureOf } from '../../lib/locales/failure';
import { translateNotice } from '../../lib/locales/translate';

interface Schema {
  things: { key: string; value: string };
}

let nth = 0;
let name: string;

function form(version: number): DatabaseForm<never> {
  return {
    ...{ name, version },
    upgrade(database, from) {
      if (from < 1) (database as unknown as IDBDatabase).createObjectStore('things');
    },
  } as DatabaseForm<Schema & never> as DatabaseForm<never>;
}

/** A window that does not hear that it has to let go, as one does whose script stands still. */
async function heldByAnother(version = 1): Promise<{ close(): void }> {
  return openDB(name, version, { upgrade: (database) => void database.createObjectStore('things') });
}

beforeEach(() => {
  name = `database ${++nth}`;
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Lets the database's own steps happen, which no timer of ours drives. */
async function passes(milliseconds: number): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
  await vi.advanceTimersByTimeAsync(milliseconds);
}

const outcome = (opening: Promise<unknown>) =>
  opening.then(
    () => 'open',
    (error) => {
      const failure = failureOf(error);
      return typeof failure === 'string' ? failure : translateNotice('en', failure);
    },
  );

describe('a database that another window holds', () => {
  test('is waited for some seconds, and then said to be held, in words for a person', async () => {
    const other = await heldByAnother();
    const told = vi.fn();
    const opening = openingOf(form(2));
    const opened = outcome(opening.open());
    void opened.then(told);
    await passes(4_000);
    expect(told).not.toHaveBeenCalled();
    await passes(2_000);
    expect(await opened).toContain('held by another window');
    other.close();
  });

  test('is said to be held at once to whoever asks again, and open as soon as it is let go', async () => {
    const other = await heldByAnother();
    const opening = openingOf(form(2));
    const first = outcome(opening.open());
    await passes(6_000);
    await first;
    expect(await outcome(opening.open())).toContain('held by another window');
    other.close();
    await passes(0);
    expect(await outcome(opening.open())).toBe('open');
    await opening.close();
  });

  test('is said to be held to those behind whoever waits for it, of whom the browser hears nothing', async () => {
    const other = await heldByAnother();
    const [first, second] = [openingOf(form(2)), openingOf(form(2))];
    const [one, behind] = [outcome(first.open()), outcome(second.open())];
    await passes(6_000);
    expect(await one).toContain('held');
    await passes(30_000);
    expect(await behind).toContain('held');
    other.close();
    await passes(0);
    expect(await outcome(second.open())).toBe('open');
    await Promise.all([first.close(), second.close()]);
  });

  test('keeps nobody waiting who closes it, and is not left open once it comes', async () => {
    const other = await heldByAnother();
    const opening = openingOf(form(2));
    const opened = outcome(opening.open());
    const closed = outcome(opening.close());
    await passes(6_000);
    expect(await opened).toContain('held');
    expect(await closed).toContain('held');
    other.close();
    await passes(0);
    // Nothing of ours stands in the way of the next version.
    const next = await openDB(name, 3, { blocked: () => expect.fail('left open') });
    next.close();
  });
});

describe('nobody is told of another window', () => {
  test('where it lets go when it is asked to', async () => {
    const older = openingOf(form(1));
    await older.open();
    const newer = openingOf(form(2));
    const opened = outcome(newer.open());
    await passes(60_000);
    expect(await opened).toBe('open');
    await newer.close();
  });

  test('where it lets go in time', async () => {
    const other = await heldByAnother();
    const newer = openingOf(form(2));
    const opened = outcome(newer.open());
    await passes(3_000);
    other.close();
    await passes(60_000);
    expect(await opened).toBe('open');
    await newer.close();
  });

  test('where bringing it to this version takes long', async () => {
    let release = () => {};
    const slow = openingOf({
      ...form(1),
      async upgrade(database, _from, _to, transaction) {
        (database as unknown as IDBDatabase).createObjectStore('things');
        const store = (transaction as unknown as IDBTransaction).objectStore('things');
        let isDone = false;
        release = () => {
          isDone = true;
        };
        const goOn = () => {
          if (!isDone) store.count().onsuccess = goOn;
        };
        goOn();
      },
    });
    const opened = outcome(slow.open());
    await passes(0);
    await passes(120_000);
    release();
    expect(await opened).toBe('open');
    await slow.close();
  });

  test('where an older version of the extension meets a newer database', async () => {
    (await heldByAnother(9)).close();
    const older = openingOf(form(1));
    expect(await outcome(older.open())).toBe('open');
    await older.close();
  });

  test('where the browser refuses for a reason of its own', async () => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const opening = openingOf(form(1));
    expect(await outcome(opening.open())).toContain('disk is full');
    expect(await outcome(opening.open())).toBe('open');
    await opening.close();
  });
});

describe('that a database came which was waited for', () => {
  const heard = vi.fn();
  let deaf: () => void;
  beforeEach(() => {
    heard.mockClear();
    deaf = onLetGo(heard);
  });
  afterEach(() => deaf());
  /** A word crosses to other channels in turns of their own. */
  const told = () => passes(0).then(() => passes(0));

  test.each([2_000, 6_000, 60_000])(
    'is told where it took %i ms: others showed nothing of it',
    async (ms) => {
      const other = await heldByAnother();
      const opening = openingOf(form(2));
      void outcome(opening.open());
      await passes(ms);
      expect(heard).not.toHaveBeenCalled();
      other.close();
      await told();
      expect(heard).toHaveBeenCalledTimes(1);
      await opening.close();
    },
  );

  test.each(['at once', 'after a second'])('is told to nobody where it comes %s', async (when) => {
    const other = when === 'at once' ? undefined : await heldByAnother();
    const opening = openingOf(form(2));
    const opened = outcome(opening.open());
    if (other) await passes(1_000);
    other?.close();
    await told();
    expect(await opened).toBe('open');
    await passes(60_000);
    expect(heard).not.toHaveBeenCalled();
    await opening.close();
  });
});

describe('an upgrade that fails on the way', () => {
  const failing = (upgrade: (database: IDBDatabase) => void | Promise<void>) =>
    openingOf({ ...form(1), upgrade } as unknown as DatabaseForm<never>);
  const stores = async () => {
    const database = await openingOf(form(1)).open();
    const names = [...(database.objectStoreNames as unknown as string[])];
    database.close();
    return names;
  };

  test.each<[what: string, upgrade: (database: IDBDatabase) => void | Promise<void>]>([
    [
      'throws after its first step',
      (database) => {
        database.createObjectStore('half');
        throw new Error('no room');
      },
    ],
    [
      'throws after it waited for a write',
      async (database) => {
        // What opens it gives promises for requests.
        await database.createObjectStore('half').put('a', 'b');
        throw new Error('no room');
      },
    ],
    [
      'writes what cannot be stored',
      (database) => void database.createObjectStore('half').put(() => 'a function', 'b'),
    ],
  ])('%s: leaves nothing half done under the new version, and tells why', async (_, upgrade) => {
    vi.useRealTimers();
    await expect(failing(upgrade).open()).rejects.toThrow(/no room|could not be cloned/i);
    expect(await stores()).toEqual(['things']);
  });
});

describe('a connection over which writing was cut off', () => {
  type Raw = IDBPDatabase<{ things: { key: string; value: string } }>;
  type Writing = ReturnType<typeof writingOf>;
  const connected = async (opening: { open(): Promise<unknown> }) => (await opening.open()) as Raw;
  const writingOf = (connection: Raw) => connection.transaction('things', 'readwrite');
  const ended = (...writes: Promise<unknown>[]) => Promise.allSettled(writes);

  test('by the browser is not used again: it may have ended without a word', async () => {
    const opening = openingOf(form(1));
    const before = await connected(opening);
    const { store, done } = writingOf(before);
    // The second is refused, as a write is for which there is no room.
    await ended(store.add('a', 'key'), store.add('b', 'key'), done);
    await passes(0);
    const after = await connected(opening);
    expect(after).not.toBe(before);
    await after.add('things', 'a', 'key');
    expect(await connected(opening)).toBe(after);
  });

  test.each<[string, (writing: Writing) => unknown]>([
    ['by whoever wrote', (writing) => writing.abort()],
    ['by nobody', (writing) => writing.store.put('a', 'key')],
  ])('%s stays', async (_, act) => {
    const opening = openingOf(form(1));
    const before = await connected(opening);
    const writing = writingOf(before);
    const { done } = writing;
    await ended(Promise.resolve(act(writing)), done);
    await passes(0);
    expect(await connected(opening)).toBe(before);
  });

  test('that was replaced already leaves the one in its place', async () => {
    const opening = openingOf(form(1));
    const before = await connected(opening);
    await opening.close();
    const after = await connected(opening);
    expect(after).not.toBe(before);
    expect(await connected(opening)).toBe(after);
  });
});
