import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { ROWS_PER_SHARD } from '../../../lib/lists/packing/codec';
import { listsDatabase } from '../../../lib/lists/store/database';
import { installDemonstrationList, openListsOrRestore } from '../../../lib/lists/store/demonstration';
import {
  closeListsDatabase,
  EmptyList,
  listRows,
  listStatus,
  openLists,
  removeList,
  replaceList,
  sweep,
} from '../../../lib/lists/store/list-repository';
import { recordalOf } from '../../recordal-of';
import { numbered, own } from '../sample-list';

const packaged = async () => new Uint8Array(readFileSync('public/demonstration-list.jsonl'));

beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
});

test('the demonstration list is installed, opened and answers with whole recordals', async () => {
  await installDemonstrationList(packaged);
  await closeListsDatabase();
  const [demo] = await openLists();
  expect(demo).toMatchObject({ name: 'demo', demonstration: true });
  const [found] = demo!.index.find({ text: 'NIKE running shoes', field: 'title' });
  const [nike] = await demo!.recordals([found!.row]);
  expect(nike).toMatchObject({ markText: 'NIKE', regime: 'CN' });
  expect(nike!.recordNo).toMatch(/^DEMO-\d{6}$/);
});

const APPLE = { holder: 'Apple Inc.', classes: [9] };
const twoScripts = () => [
  recordalOf({ recordNo: 'T2020-1', markText: 'APPLE', ...APPLE }),
  recordalOf({ recordNo: 'T2020-2', markText: '苹果', ...APPLE }),
];

test.each([
  ['as stored', async () => {}],
  ['rebuilt from its rows', async () => void (await (await listsDatabase()).clear('indexes'))],
])(
  'an index %s knows the classes of its rows, and which marks of a holder translate each other',
  async (_, meanwhile) => {
    await replaceList(own, twoScripts());
    await meanwhile();
    await closeListsDatabase();
    const [list] = await openLists();
    const found = list!.index.find({ text: 'Apple phone', field: 'title', classes: [9] });
    expect(found.flatMap(({ row, reasons }) => (reasons.includes('translation') ? [row] : []))).toEqual([1]);
    expect(found[0]!.terms.map(({ key }) => key)).toContain('same_class');
  },
);

test('the title of a recorded patent is no sign, and is not searched for', async () => {
  await replaceList(own, [recordalOf({ recordNo: 'P-1', rightType: 'patent', markText: 'FOLDING CHAIR' })]);
  const [list] = await openLists();
  expect(list!.index.find({ text: 'FOLDING CHAIR', field: 'title' })).toEqual([]);
});

test('rows come back in the order asked, over shards', async () => {
  await replaceList(own, numbered(1_234));
  const [list] = await openLists();
  const rows = await list!.recordals([1_233, 0, 499, 500]);
  expect(rows.map(({ markText }) => markText)).toEqual(['MARK 1233', 'MARK 0', 'MARK 499', 'MARK 500']);
  await expect(list!.recordals([1_234])).rejects.toThrow(RangeError);
});

test('a list replaced meanwhile still answers from the rows it was opened with', async () => {
  await replaceList(own, numbered(600));
  const [before] = await openLists();
  await replaceList(
    own,
    numbered(600, (row) => `OTHER ${row}`),
  );
  const [after] = await openLists();
  expect((await before!.recordals([550]))[0]!.markText).toBe('MARK 550');
  expect((await after!.recordals([550]))[0]!.markText).toBe('OTHER 550');
});

test('an update that fails half-way leaves the old list and no remains', async () => {
  await replaceList(own, numbered(600));
  async function* broken() {
    yield* numbered(12_000);
    throw new Error('connection lost');
  }
  await expect(replaceList(own, broken())).rejects.toThrow('connection lost');
  await expect(replaceList(own, [])).rejects.toThrow(EmptyList);
  expect(await listStatus()).toMatchObject([
    { name: 'cn', count: 600, shards: Math.ceil(600 / ROWS_PER_SHARD) },
  ]);
  const database = await listsDatabase();
  expect(await database.count('shards')).toBe(Math.ceil(600 / ROWS_PER_SHARD));
  expect(await database.count('builds')).toBe(0);
});

test('what a killed worker left is swept, and the list of before still answers', async () => {
  await replaceList(own, numbered(10));
  const database = await listsDatabase();
  await database.put('builds', { list: 'cn', generation: 77, startedAt: 0 });
  await database.put('shards', new Uint8Array([1, 2, 3]), ['cn', 77, 0]);
  await sweep();
  expect(await database.get('shards', ['cn', 77, 0])).toBeUndefined();
  expect(await database.count('builds')).toBe(0);
  expect((await openLists())[0]!.index.size).toBe(10);
});

test('a damaged index is rebuilt from the rows and the list says so', async () => {
  await replaceList(own, numbered(10));
  const database = await listsDatabase();
  const [status] = await listStatus();
  const key: [string, number] = ['cn', status!.generation];
  const stored = (await database.get('indexes', key))!;
  const bytes = new Uint8Array(await stored.index.arrayBuffer());
  bytes[bytes.length >> 1]! ^= 1;
  await database.put('indexes', { ...stored, index: new Blob([bytes]) }, key);
  const [list] = await openLists();
  expect(list!.index.find({ text: 'MARK 7', field: 'title' }).some(({ row }) => row === 7)).toBe(true);
  expect(await listStatus()).toMatchObject([{ notice: 'rebuilt' }]);
});

test('damaged rows and index: the list is left out and marked, the demonstration list comes back from the package', async () => {
  await installDemonstrationList(packaged);
  await replaceList(own, numbered(10));
  const database = await listsDatabase();
  for (const { name, generation } of await listStatus()) {
    const rows = (await database.get('shards', [name, generation, 0]))!;
    rows[rows.length - 5]! ^= 1;
    await database.put('shards', rows, [name, generation, 0]);
    await database.delete('indexes', [name, generation]);
  }
  const lists = await openListsOrRestore(packaged);
  expect(lists.map(({ name }) => name)).toEqual(['demo']);
  expect(lists[0]!.index.find({ text: 'LEGO', field: 'title' }).length).toBeGreaterThan(0);
  const notices = Object.fromEntries((await listStatus()).map(({ name, notice }) => [name, notice]));
  expect(notices).toEqual({ cn: 'damaged', demo: 'rebuilt-from-package' });
});

test('rows of one recordal become one, the later term wins and classes add up', async () => {
  const { merged } = await replaceList(own, [
    ...numbered(700),
    recordalOf({ recordNo: 'T2020-3', markText: 'NEW', classes: [9], validTo: '2036-01-01' }),
    recordalOf({ recordNo: 'T2020-650', markText: 'MARK 650', classes: [9] }),
    recordalOf({ regime: 'US', recordNo: 'T2020-3', markText: 'ELSEWHERE' }),
  ]);
  expect(merged).toBe(2);
  const [list] = await openLists();
  expect(list!.index.size).toBe(701);
  const [three, other] = await list!.recordals([3, 650]);
  expect(three).toMatchObject({ markText: 'NEW', classes: [9, 25], validTo: '2036-01-01' });
  expect(other!.classes).toEqual([9, 25]);
  expect(list!.index.find({ text: 'NEW', field: 'title' }).map(({ row }) => row)).toContain(3);
});

test('removing a list removes every trace of it', async () => {
  await replaceList(own, numbered(600));
  await removeList('cn');
  const database = await listsDatabase();
  expect(await openLists()).toEqual([]);
  expect(await database.count('shards')).toBe(0);
  expect(await database.count('indexes')).toBe(0);
  expect(await database.count('digests')).toBe(0);
  for await (const row of listRows('cn')) expect.fail(row.recordNo);
});
