import 'fake-indexeddb/auto';
import { IDBDatabase as FakeDatabase, IDBObjectStore as FakeStore, IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseOwnRecords } from '../../lib/backup/erase-own-records';
import { ROWS_PER_SHARD } from '../../lib/lists/packing/codec';
import { listsDatabase } from '../../lib/lists/store/database';
import { eraseAllLists, eraseList } from '../../lib/lists/store/erase-list';
import {
  closeListsDatabase,
  listStatus,
  openLists,
  replaceList,
  sweep,
} from '../../lib/lists/store/list-repository';
import { subscribe, subscriptions, unsubscribe } from '../../lib/lists/subscriptions';
import { changeRecordNote, recordNotes } from '../../lib/watch/notes';
import { numbered, own } from './sample-list';

beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
  await replaceList(own, numbered(200));
});
afterEach(() => vi.restoreAllMocks());

/** The list of before answers, from its index and from its rows, and nothing else lies about. */
async function expectIntact(marksPrefix = 'MARK', count = 200): Promise<void> {
  const lists = await openLists();
  expect(lists).toHaveLength(1);
  const [list] = lists;
  expect(list!.index.size).toBe(count);
  expect((await list!.recordals([count - 1]))[0]!.markText).toBe(`${marksPrefix} ${count - 1}`);
  expect(list!.index.find({ text: `${marksPrefix} 7`, field: 'title' }).some(({ row }) => row === 7)).toBe(
    true,
  );
}

async function expectNoRemains(): Promise<void> {
  const database = await listsDatabase();
  const live = (await database.getAll('lists')).flatMap((list) => [
    list.generation,
    list.retired?.generation,
  ]);
  for (const [, generation] of [
    ...(await database.getAllKeys('shards')),
    ...(await database.getAllKeys('indexes')),
    ...(await database.getAllKeys('digests')),
  ])
    expect(live).toContain(generation);
  expect(await database.count('builds')).toBe(0);
}

/** From the given transaction on, the worker is dead: nothing reaches the database any more, clean-up included. */
function dieAt(step: number): () => number {
  let taken = 0;
  const real = FakeDatabase.prototype.transaction;
  vi.spyOn(FakeDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...asked: unknown[]
  ) {
    if (++taken > step) throw new DOMException('the worker was killed', 'InvalidStateError');
    return real.apply(this, asked as never);
  } as never);
  return () => taken;
}

async function restart(): Promise<void> {
  vi.restoreAllMocks();
  await closeListsDatabase();
  await sweep();
}

test('the worker killed at every step of an update: the list of before, or whole the new one', {
  tags: ['heavy'],
  timeout: 60_000,
}, async () => {
  const OTHER = (row: number) => `OTHER ${row}`;
  let step = 0;
  for (; step < 100; step++) {
    const taken = dieAt(step);
    const outcome = await replaceList(own, numbered(11_000, OTHER)).then(
      () => 'done',
      () => 'killed',
    );
    const steps = taken();
    await restart();
    if (outcome === 'done') {
      await expectIntact('OTHER', 11_000);
      expect(steps).toBe(step);
      break;
    }
    await expectIntact();
    await expectNoRemains();
  }
  // Begin, shards in several writes, comparison, swap: fewer steps would mean that nothing was tried.
  expect(step).toBeGreaterThan(5);
});

test('a full disk: the update fails in plain words and the list of before stays', {
  tags: ['heavy'],
}, async () => {
  for (const store of ['shards', 'indexes', 'digests', 'lists']) {
    const real = FakeStore.prototype.put;
    vi.spyOn(FakeStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...asked: unknown[]
    ) {
      if (this.name === store) throw new DOMException('no room', 'QuotaExceededError');
      return real.apply(this, asked as never);
    } as never);
    await expect(replaceList(own, numbered(12_000))).rejects.toMatchObject({ name: 'QuotaExceededError' });
    vi.restoreAllMocks();
    await expectIntact();
    await expectNoRemains();
  }
});

test('an import cancelled half-way leaves the list of before and no remains', async () => {
  const cancel = new AbortController();
  const importing = replaceList(own, numbered(20_000), {
    signal: cancel.signal,
    onProgress: () => cancel.abort(),
  });
  await expect(importing).rejects.toThrow(/abort/i);
  await expectIntact();
  await expectNoRemains();
});

test('two tabs replace the list at once: one after the other, never a mixture', async () => {
  await Promise.all([
    replaceList(
      own,
      numbered(1_000, (row) => `ONE ${row}`),
    ),
    replaceList(
      own,
      numbered(1_000, (row) => `TWO ${row}`),
    ),
  ]);
  await expectIntact('TWO', 1_000);
  await expectNoRemains();
});

test('every bit of a stored shard that flips is noticed', async () => {
  const database = await listsDatabase();
  const { generation } = (await listStatus())[0]!;
  const key: [string, number, number] = ['cn', generation, Math.floor(150 / ROWS_PER_SHARD)];
  const shard = (await database.get('shards', key))!;
  for (let bit = 0; bit < shard.length * 8; bit += 4_999) {
    const changed = shard.slice();
    changed[bit >> 3]! ^= 1 << (bit & 7);
    await database.put('shards', changed, key);
    const [list] = await openLists();
    await expect(list!.recordals([150])).rejects.toThrow(/cannot be read/);
    expect((await list!.recordals([3]))[0]!.markText).toBe('MARK 3');
  }
});

test('the extension downgraded: the newer database is read as far as it is understood', async () => {
  await closeListsDatabase();
  const newer = await openDB('recordal-lists', 99, {
    upgrade: (database) => void database.createObjectStore('later'),
  });
  newer.close();
  await expectIntact();
  await replaceList(own, numbered(5));
  expect((await openLists())[0]!.index.size).toBe(5);
});

test('rows of a newer format are left alone and the list says so', async () => {
  const database = await listsDatabase();
  const { generation, shards } = (await listStatus())[0]!;
  for (let shard = 0; shard < shards; shard++) {
    const rows = (await database.get('shards', ['cn', generation, shard]))!;
    rows[3] = 200;
    await database.put('shards', rows, ['cn', generation, shard]);
  }
  await database.delete('indexes', ['cn', generation]);
  expect(await openLists()).toEqual([]);
  expect(await listStatus()).toMatchObject([{ name: 'cn', notice: 'newer-version' }]);
  expect(await database.count('shards')).toBe(shards);
});

describe('erasing', () => {
  test('is undone until the page closes, rows, history and all', async () => {
    const undo = await eraseList('cn');
    expect(await openLists()).toEqual([]);
    await sweep();
    await undo();
    await expectIntact();
  });

  test('is for good once the page is closed', async () => {
    await eraseAllLists();
    const database = await listsDatabase();
    // Another process has no hold on the lock that the closed page kept.
    vi.resetModules();
    const fresh = await import('../../lib/lists/store/list-repository');
    await fresh.sweep();
    for (const store of ['lists', 'shards', 'indexes', 'digests', 'changes', 'erased'] as const)
      expect(await database.count(store)).toBe(0);
    await fresh.closeListsDatabase();
  });

  test('does not take a list with it that came under the same name meanwhile', async () => {
    const undo = await eraseList('cn');
    await replaceList(own, numbered(7));
    await undo();
    await sweep();
    expect((await openLists())[0]!.index.size).toBe(7);
  });
});

describe('a connection that ended', () => {
  /** As a newer version of the extension does that upgrades: the connection has to give way at once. */
  const endConnection = async () => (await openDB('recordal-lists', 99)).close();

  test('costs a list that is open nothing: its rows are still fetched', async () => {
    const [list] = await openLists();
    await endConnection();
    expect((await list!.recordals([199]))[0]!.markText).toBe('MARK 199');
  });

  test('does not hinder a list that was erased from coming back', async () => {
    const undo = await eraseList('cn');
    await endConnection();
    await undo();
    await expectIntact();
  });

  test('does not hinder what was no longer followed from being followed again', async () => {
    await subscribe('https://lists.example/m.json');
    const undo = await unsubscribe('https://lists.example/m.json');
    await endConnection();
    await undo();
    expect(await subscriptions()).toHaveLength(1);
  });

  test('does not hinder erased notes from coming back', async () => {
    await changeRecordNote({ regime: 'CN', recordNo: 'T1' }, { note: { from: '', to: 'asked' } });
    const undo = await eraseOwnRecords();
    await endConnection();
    await undo();
    expect(await recordNotes()).toHaveLength(1);
  });
});
