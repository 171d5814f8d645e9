import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import type { Recordal } from '../../../lib/domain/recordal';
import { listsDatabase } from '../../../lib/lists/store/database';
import {
  closeListsDatabase,
  listStatus,
  openLists,
  replaceList,
} from '../../../lib/lists/store/list-repository';
import { recordalOf } from '../../recordal-of';
import { numbered, own } from '../sample-list';

beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const ROWS = 1_000;
const rows = [...numbered(ROWS)];

/** The list with so many rows renamed from some row on, the first row gone and a new one at the end. */
const changed = (from: number, count: number): Recordal[] => [
  ...rows
    .slice(1)
    .map((row, at) => (at >= from && at < from + count ? { ...row, markText: `OTHER ${at}` } : row)),
  recordalOf({ recordNo: 'NEW', markText: 'ZARA' }),
];

/** Rows patched into the stored index since it was built whole. */
async function patched(): Promise<number | undefined> {
  const [{ name, generation } = { name: '', generation: 0 }] = await listStatus();
  return (await (await listsDatabase()).get('indexes', [name, generation]))?.patched;
}

async function marksFound(text: string): Promise<string[]> {
  const [list] = await openLists();
  const hits = list!.index.find({ text, field: 'title' }).filter(({ relation }) => relation === 'identical');
  return (await list!.recordals(hits.map(({ row }) => row))).map(({ markText }) => markText).sort();
}

test('a version that changes few rows patches the index of the one before, and every hit leads to its own row', async () => {
  await replaceList(own, rows);
  expect(await patched()).toBe(0);
  await replaceList(own, changed(40, 5));
  expect(await patched()).toBe(7);
  expect(await marksFound('MARK 0, MARK 41, OTHER 40, MARK 999, ZARA')).toEqual([
    'MARK 999',
    'OTHER 40',
    'ZARA',
  ]);
  await replaceList(own, rows);
  expect(await patched()).toBe(14);
  expect(await marksFound('MARK 0, MARK 41, OTHER 40, MARK 999, ZARA')).toEqual([
    'MARK 0',
    'MARK 41',
    'MARK 999',
  ]);
});

test('once a tenth of the list was patched, the index is built whole again', async () => {
  await replaceList(own, rows);
  const versions: [Recordal[], number][] = [
    [changed(0, 50), 52],
    [rows.slice(1), 0],
    [changed(0, 50), 51],
  ];
  for (const [version, rowsPatched] of versions) {
    await replaceList(own, version);
    expect(await patched()).toBe(rowsPatched);
  }
});

test('an index that cannot be read is not patched', async () => {
  await replaceList(own, rows);
  const database = await listsDatabase();
  for (const key of await database.getAllKeys('indexes'))
    await database.put('indexes', { index: new Blob(['damaged']), patched: 0 }, key);
  await replaceList(own, changed(0, 1));
  expect(await patched()).toBe(0);
  expect(await marksFound('OTHER 0, MARK 1, ZARA')).toEqual(['OTHER 0', 'ZARA']);
});

test('a store of the version that kept digests with the indexes is taken over as it is', async () => {
  await replaceList(own, rows);
  await stepBack();
  expect(await marksFound('MARK 7')).toEqual(['MARK 7']);
  const { changes } = await replaceList(own, changed(0, 1));
  expect(changes).toMatchObject({ added: 1, changed: 1, removed: 1 });
});

/** Rewrites the store as version 3 had it. */
async function stepBack(): Promise<void> {
  const newer = await listsDatabase();
  const later = ['digests', 'collectedPages', 'collections', 'collectedBefore', 'births'];
  const stores = [...newer.objectStoreNames].filter((name) => !later.includes(name));
  const held = await Promise.all(
    stores.map(async (name) => ({
      name,
      keyPath: newer.transaction(name).store.keyPath,
      keys: await newer.getAllKeys(name),
      values: await newer.getAll(name),
    })),
  );
  const digests = await newer.getAll('digests');
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
  const older = await openDB('recordal-lists', 3, {
    upgrade(database) {
      for (const { name, keyPath } of held)
        database.createObjectStore(name, { keyPath: keyPath as string | null });
    },
  });
  for (const { name, keyPath, keys, values } of held)
    for (const [at, value] of values.entries()) {
      const whole = name === 'indexes' ? { index: (value as { index: Blob }).index, ...digests[at] } : value;
      await older.put(name, whole, keyPath ? undefined : (keys[at] as IDBValidKey));
    }
  older.close();
}
