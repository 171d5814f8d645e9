import 'fake-indexeddb/auto';
import { IDBDatabase as FakeDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Recordal } from '../../../lib/domain/recordal';
import { beginCollection, keepPage } from '../../../lib/lists/store/collections';
import type { StoredCollection } from '../../../lib/lists/store/database';
import { foldCollected, listsWaiting } from '../../../lib/lists/store/fold-collected';
import {
  closeListsDatabase,
  listRows,
  listStatus,
  openLists,
  sweep,
} from '../../../lib/lists/store/list-repository';
import { undoCollection } from '../../../lib/lists/store/undo-collection';
import { recordalOf } from '../../recordal-of';

const LIST = 'GACC – my queries';
const MONDAY = '2026-11-23';
const TUESDAY = '2026-11-24';

beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

let moment = 0;
const rows = (day: string, from: number, to: number, mark = 'KESTREL'): Recordal[] => {
  moment++;
  return Array.from({ length: to - from }, (_, at) =>
    recordalOf({
      recordNo: `T2024-${from + at}`,
      markText: `${mark} ${from + at}`,
      source: { date: day, importedAt: `${day}T08:00:${String(moment).padStart(2, '0')}Z` },
    }),
  );
};
const search = { words: 'kestrel', field: 'mark', match: 'contains' } as const;
const begin = (startedAt = `${MONDAY}T08:00:00Z`): Promise<StoredCollection> =>
  beginCollection({ list: LIST, url: 'http://register.example', regime: 'CN', startedAt });

async function stored() {
  const all = [];
  for await (const row of listRows(LIST)) all.push(row);
  const [list] = await listStatus();
  return { all, list, queries: list?.coverage?.queries };
}

test('pages add up to their search, whatever comes twice, and what is missing makes it looked up in part', async () => {
  const { id } = await begin();
  for (const page of [1, 2, 2, 1])
    await keepPage(id, {
      recordals: rows(MONDAY, page * 100, page * 100 + 100),
      search,
      day: MONDAY,
      hits: 243,
      page,
      pages: 3,
    });
  await foldCollected(LIST);
  const { all, queries, list } = await stored();
  expect(all).toHaveLength(200);
  expect(queries).toEqual([{ ...search, regime: 'CN', day: MONDAY, hits: 243, taken: 200 }]);
  expect(list).toMatchObject({ date: MONDAY, demonstration: false, origin: { kind: 'collected' } });
  await keepPage(id, {
    recordals: rows(MONDAY, 300, 343),
    search,
    day: MONDAY,
    hits: 243,
    page: 3,
    pages: 3,
  });
  await foldCollected(LIST);
  expect((await stored()).queries).toEqual([{ ...search, regime: 'CN', day: MONDAY, hits: 243, taken: 243 }]);
});

test('a search without an answer is kept without a row, and such a list can be opened', async () => {
  const { id } = await begin();
  await keepPage(id, { recordals: [], search, day: MONDAY, hits: 0 });
  await foldCollected(LIST);
  expect((await stored()).queries).toEqual([{ ...search, regime: 'CN', day: MONDAY, hits: 0, taken: 0 }]);
  const [opened] = await openLists();
  expect(opened!.index.find({ text: 'kestrel kettle', field: 'title' })).toEqual([]);
});

test('a pager that tells no number of hits leaves the search open until its last page was seen', async () => {
  const { id } = await begin();
  const page = (at: number) =>
    keepPage(id, { recordals: rows(MONDAY, at * 10, at * 10 + 10), search, day: MONDAY, page: at, pages: 2 });
  await page(1);
  await foldCollected(LIST);
  expect((await stored()).queries).toMatchObject([{ hits: 11, taken: 10 }]);
  await page(2);
  await foldCollected(LIST);
  expect((await stored()).queries).toMatchObject([{ hits: 20, taken: 20 }]);
});

test('rows that could not be read, and a pager that counts fewer than there are, leave a search open', async () => {
  const { id } = await begin();
  const three = rows(MONDAY, 1, 4);
  await keepPage(id, { recordals: three, refused: 2, search, day: MONDAY });
  await foldCollected(LIST);
  expect((await stored()).queries).toMatchObject([{ hits: 5, taken: 3 }]);
  const heron = { ...search, words: 'heron' };
  await keepPage(id, { recordals: three, search: heron, day: MONDAY, hits: 2 });
  await foldCollected(LIST);
  expect((await stored()).queries?.[1]).toMatchObject({ hits: 4, taken: 3 });
});

test('a later row replaces the earlier one with its day; rows of one day add up', async () => {
  const { id } = await begin();
  const spread = [9, 25].map((part) => ({ ...rows(MONDAY, 1, 2)[0]!, classes: [part] }));
  await keepPage(id, { recordals: spread, search, day: MONDAY, hits: 2 });
  await foldCollected(LIST);
  expect((await stored()).all).toMatchObject([{ classes: [9, 25] }]);
  const later = await begin(`${TUESDAY}T08:00:00Z`);
  const revoked = { ...rows(TUESDAY, 1, 2)[0]!, status: 'revoked' as const, classes: [9] };
  await keepPage(later.id, { recordals: [revoked], search, day: TUESDAY, hits: 1 });
  await foldCollected(LIST);
  const { all, queries } = await stored();
  expect(all).toMatchObject([{ status: 'revoked', classes: [9], source: { date: TUESDAY } }]);
  expect(queries).toEqual([{ ...search, regime: 'CN', day: TUESDAY, hits: 1, taken: 1 }]);
});

test('a search that broke off takes nothing from the same one that did not', async () => {
  const { id } = await begin();
  await keepPage(id, { recordals: rows(MONDAY, 1, 4), search, day: MONDAY, hits: 3 });
  await foldCollected(LIST);
  const later = await begin(`${TUESDAY}T08:00:00Z`);
  await keepPage(later.id, {
    recordals: rows(TUESDAY, 1, 2),
    search,
    day: TUESDAY,
    hits: 4,
    page: 1,
    pages: 4,
  });
  await foldCollected(LIST);
  expect((await stored()).queries).toEqual([{ ...search, regime: 'CN', day: MONDAY, hits: 3, taken: 3 }]);
});

test('rows of which nobody knows what they answer are kept, and count for no search', async () => {
  const { id } = await begin();
  await keepPage(id, { recordals: rows(MONDAY, 1, 4), day: MONDAY, hits: 3 });
  await foldCollected(LIST);
  const { all, queries } = await stored();
  expect(all).toHaveLength(3);
  expect(queries).toEqual([]);
});

test('taken back, a collection leaves what was there before it, and what came after', async () => {
  const first = await begin();
  await keepPage(first.id, { recordals: rows(MONDAY, 1, 4), search, day: MONDAY, hits: 3 });
  await foldCollected(LIST);
  const before = await stored();
  const second = await begin(`${TUESDAY}T08:00:00Z`);
  await keepPage(second.id, { recordals: rows(TUESDAY, 2, 6, 'HERON'), search, day: TUESDAY, hits: 4 });
  const other = { words: 'otter', field: 'mark', match: 'exact' } as const;
  await keepPage(second.id, { recordals: [], search: other, day: TUESDAY, hits: 0 });
  await foldCollected(LIST);
  const third = await begin(`${TUESDAY}T09:00:00Z`);
  await keepPage(third.id, { recordals: rows(TUESDAY, 5, 6, 'OTTER'), day: TUESDAY });
  await foldCollected(LIST);
  await undoCollection(second.id);
  const after = await stored();
  expect(after.queries).toEqual(before.queries);
  expect(after.all.map(({ markText }) => markText).sort()).toEqual([
    'KESTREL 1',
    'KESTREL 2',
    'KESTREL 3',
    'OTTER 5',
  ]);
  await undoCollection(third.id);
  await undoCollection(first.id);
  expect(await listStatus()).toEqual([]);
});

test('the worker killed at every step loses no page that was kept', { timeout: 60_000 }, async () => {
  for (let step = 0; step < 60; step++) {
    await closeListsDatabase();
    globalThis.indexedDB = new IDBFactory();
    const { id } = await begin();
    await keepPage(id, { recordals: rows(MONDAY, 1, 3), search, day: MONDAY, hits: 4, page: 1, pages: 2 });
    await foldCollected(LIST);
    await keepPage(id, { recordals: rows(TUESDAY, 2, 5), search, day: TUESDAY, hits: 4, page: 2, pages: 2 });
    const taken = dieAt(step);
    const done = await foldCollected(LIST).then(
      () => true,
      () => false,
    );
    vi.restoreAllMocks();
    await closeListsDatabase();
    await sweep();
    // Rows and searches change in one moment: never a search as looked up whose rows are not here.
    const { all, queries } = await stored();
    expect(queries![0]!.taken).toBeLessThanOrEqual(all.length);
    for (const list of await listsWaiting()) await foldCollected(list);
    expect((await stored()).all).toHaveLength(4);
    expect((await stored()).queries).toEqual([{ ...search, regime: 'CN', day: TUESDAY, hits: 4, taken: 4 }]);
    await undoCollection(id);
    expect(await listStatus()).toEqual([]);
    if (done && taken() < step) return;
  }
  throw new Error('it never came through');
});

/** From the given transaction on nothing reaches the database any more. */
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
