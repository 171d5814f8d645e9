import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { ROWS_PER_SHARD } from '../../../lib/lists/packing/codec';
import { listsDatabase } from '../../../lib/lists/store/database';
import { closeListsDatabase, openLists, replaceList } from '../../../lib/lists/store/list-repository';
import { valuesAt } from '../../../lib/lists/store/values-at';
import { numbered, own } from '../sample-list';

beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
});

async function stored() {
  const database = await openDB('values', 1, { upgrade: (made) => void made.createObjectStore('letters') });
  for (const letter of ['a', 'b', 'c']) await database.put('letters', letter.toUpperCase(), ['x', letter]);
  return database;
}

test.each([
  [
    'in the order asked for',
    [
      ['x', 'c'],
      ['x', 'a'],
    ],
    ['C', 'A'],
  ],
  [
    'as often as asked for',
    [
      ['x', 'b'],
      ['x', 'b'],
    ],
    ['B', 'B'],
  ],
  [
    'undefined where nothing is',
    [
      ['x', 'z'],
      ['x', 'a'],
    ],
    [undefined, 'A'],
  ],
  ['undefined for a key of another kind', [['x'], 'a'], [undefined, undefined]],
  ['none for no key', [], []],
])('values are told %s', async (_, keys, values) => {
  const database = await stored();
  expect(await valuesAt(unwrap(database.transaction('letters').store), keys)).toEqual(values);
});

test('a transaction that ends before they are read is told of, and no value is made up', async () => {
  const database = await stored();
  const transaction = database.transaction('letters');
  transaction.done.catch(() => {});
  const reading = valuesAt(unwrap(transaction.store), [
    ['x', 'a'],
    ['x', 'b'],
  ]);
  transaction.abort();
  await expect(reading).rejects.toThrow();
});

const rows = () => numbered(ROWS_PER_SHARD * 3);

test('rows of several shards come in the order asked for', async () => {
  await replaceList(own, rows());
  const [list] = await openLists();
  const wanted = [ROWS_PER_SHARD * 2 + 1, 3, ROWS_PER_SHARD, 3];
  expect((await list!.recordals(wanted)).map(({ recordNo }) => recordNo)).toEqual(
    wanted.map((at) => `T2020-${at}`),
  );
});

test('and a shard that is gone is told of, whatever else was asked for', async () => {
  await replaceList(own, rows());
  const [list] = await openLists();
  const database = await listsDatabase();
  const [, , last] = await database.getAllKeys('shards');
  await database.delete('shards', last!);
  await expect(list!.recordals([0, ROWS_PER_SHARD * 2])).rejects.toThrow('are missing');
  expect(await list!.recordals([0])).toHaveLength(1);
});
