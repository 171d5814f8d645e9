import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { openBackup } from '../../lib/backup/everything';
import { listsDatabase } from '../../lib/lists/store/database';
import { listHistory } from '../../lib/lists/store/history';
import { listStatus, openLists, replaceList, sweep } from '../../lib/lists/store/list-repository';
import { subscriptions } from '../../lib/lists/subscriptions';
import { changeWatchlist } from '../../lib/watch/watchlist';
import { numbered } from '../lists/sample-list';
import { anotherMachine, bringBack, choosable, everythingKept, fileOf, type Machine } from './machine';

const ADDRESS = 'https://lists.example/cn.json';
const FILE = { kind: 'file', file: 'cn.xlsx' } as const;
const CN = { name: 'cn', date: '2026-05-01', demonstration: false, origin: FILE } as const;
const ROWS = [
  { recordNo: 'T1', markText: 'ONE' },
  { recordNo: 'T2', markText: 'TWO' },
];
/** A list of a file as its first line has it, and its rows. */
const listIn = (over: object = {}, rows: object[] = ROWS) => [
  { list: { ...CN, version: 1, count: rows.length, ...over } },
  ...rows,
];

let machine: Machine;
beforeEach(async () => {
  machine = await anotherMachine();
});

const open = (...lines: unknown[]) => openBackup(() => fileOf(...lines));
const marksOf = async (list: string) =>
  (await everythingKept(machine)).lists
    .find(({ name }) => name === list)
    ?.rows.map(({ markText }) => markText);

test('nothing is stored by looking at a file', async () => {
  const before = await everythingKept(machine);
  await open(...listIn(), { subscription: { url: ADDRESS, addedAt: '2026-01-01T00:00:00Z' } });
  expect(await everythingKept(machine)).toEqual(before);
});

test.each<[string, object, object, string[]]>([
  ['the same day from the same place', {}, {}, []],
  ['a later day', {}, { date: '2026-06-01' }, ['claimsNewer']],
  ['a day where the one here has none', { date: '' }, {}, ['claimsNewer']],
  ['an earlier day', {}, { date: '2026-04-01' }, ['older']],
  ['an earlier version', { version: 7 }, {}, ['older']],
  ['another origin', {}, { origin: { kind: 'page', url: 'https://customs.example/' } }, ['otherOrigin']],
  ['a word more of truth', { demonstration: true }, {}, ['claimsReal']],
  ['a whole register where the one here is of searches', { coverage: { queries: [] } }, {}, ['claimsWhole']],
  ['more rows than can be read', {}, { count: 1_000_000_000 }, ['incomplete']],
  ['fewer rows than follow', {}, { count: 1 }, ['incomplete', 'fewer']],
])(
  'a list that would replace one here and has %s is shown with what speaks against it',
  async (_, here, file, cautions) => {
    await replaceList({ ...CN, version: 1, ...here }, numbered(2));
    const { preview } = await open(...listIn(file));
    expect(preview.lists).toMatchObject([{ name: 'cn', cautions, here: { rows: 2 } }]);
  },
);

test('the demonstration list is not made a real, fresh one by a file', async () => {
  const demo = {
    name: 'demo',
    date: '2026-05-01',
    demonstration: true,
    origin: { kind: 'packaged' },
  } as const;
  await replaceList(demo, numbered(3));
  const claims = { name: 'demo', date: '2026-11-01', version: 9e15 };
  const { preview, restore } = await open(...listIn(claims));
  expect(preview.lists).toMatchObject([{ stays: 'packaged' }]);
  await expect(restore(['demo'])).rejects.toThrow(/demo/);
  // One that calls itself packaged is no list of a file at all.
  const packaged = await bringBack(fileOf(...listIn({ ...claims, origin: { kind: 'packaged' } })));
  expect(packaged).toMatchObject({ lists: [], skippedLines: 3 });
  expect(await listStatus()).toMatchObject([{ name: 'demo', demonstration: true, count: 3 }]);
});

test.each(['soon', '2026-02-30', '2099-01-01'])(
  'a list of the day %s is left out with its rows',
  async (date) => {
    const { lists, skippedLines } = await bringBack(
      fileOf(...listIn({ date }), ...listIn({ name: 'other' })),
    );
    expect([lists, skippedLines]).toEqual([['other'], 3]);
    expect((await listStatus()).map(({ name, count }) => [name, count])).toEqual([['other', 2]]);
  },
);

test('what is no own list does not pass for one, nor a foreign list for the watchlist', async () => {
  await changeWatchlist({ add: [{ markText: 'Nordlicht' }] });
  const { preview } = await open(
    ...listIn({ origin: { kind: 'own' } }),
    ...listIn({ name: 'watchlist', origin: FILE }),
  );
  expect(preview.lists).toEqual([]);
  expect(preview.skipped.lines).toBe(6);
});

test('rows that no entry announces, or whose entry is gone, come under no other list', async () => {
  const [entry, ...rows] = listIn({ name: 'second' });
  const broken = { ...entry, list: 'second' };
  await bringBack(fileOf(...listIn(), broken, ...rows, ...listIn({ name: 'third' })));
  expect((await listStatus()).map(({ name, count }) => [name, count])).toEqual([
    ['cn', 2],
    ['third', 2],
  ]);
  expect(await marksOf('cn')).toEqual(['ONE', 'TWO']);
});

test('a row that is damaged costs that row, and the list says that it is not whole', async () => {
  const rows = [ROWS[0]!, { recordNo: '', markText: 'TWO' }, { recordNo: 'T3', markText: 'THREE' }];
  const { preview } = await bringBack(fileOf(...listIn({}, rows)));
  expect(preview.lists).toMatchObject([{ file: { rows: 2, announced: 3 }, cautions: ['incomplete'] }]);
  expect(preview.skipped).toMatchObject({ lines: 1, reasons: [{ line: 4 }] });
  expect(await marksOf('cn')).toEqual(['ONE', 'THREE']);
});

test('a list that was not ticked stays, and one that changed since it was shown is not replaced unseen', async () => {
  await replaceList(CN, numbered(5));
  const opened = await open(...listIn({ date: '2026-06-01' }));
  await opened.restore([]);
  expect(await listStatus()).toMatchObject([{ count: 5 }]);
  await replaceList(CN, numbered(6));
  await expect(opened.restore(['cn'])).rejects.toThrow(/choose the file again/);
  expect(await listStatus()).toMatchObject([{ count: 6 }]);
});

test('a file that is another one when its rows are read leaves the list of before', async () => {
  await replaceList(CN, numbered(5));
  const files = [fileOf(...listIn({}, [...ROWS, ...ROWS])), fileOf(...listIn())];
  const opened = await openBackup(() => files.shift()!);
  await expect(opened.restore(['cn'])).rejects.toThrow(/changed since/);
  expect(await listStatus()).toMatchObject([{ name: 'cn', count: 5 }]);
});

const FOLLOWED = {
  subscription: { url: ADDRESS, addedAt: '2026-01-01T00:00:00Z', version: 3, key: 'RVZJTA==' },
};

test('a pinned key and a version that is known are never those of a file', async () => {
  const here = {
    ...{ url: ADDRESS, name: 'cn', managed: false, paused: false, addedAt: '2026-01-01T00:00:00Z' },
    ...{ version: 9, key: 'SE9ORVNU', etag: '"9"', failures: 0, nextCheck: 5 },
  };
  await (await listsDatabase()).put('subscriptions', here);
  await replaceList({ ...CN, version: 9, origin: { kind: 'subscription', url: ADDRESS } }, numbered(2));
  // The same address, written another way.
  const other = { subscription: { ...FOLLOWED.subscription, url: 'HTTPS://LISTS.example:443/cn.json' } };
  const published = listIn({ version: 3, origin: { kind: 'subscription', url: ADDRESS } });
  const { preview, restore } = await open(FOLLOWED, other, ...published);
  expect(preview.counts.subscriptions).toEqual({ brings: 0, stays: 2 });
  expect(preview.lists).toMatchObject([{ stays: 'followed' }]);
  await expect(restore(['cn'])).rejects.toThrow();
  await restore([]);
  expect(await subscriptions()).toEqual([here]);
  expect(await listStatus()).toMatchObject([{ version: 9, count: 2 }]);
});

test('one that is not followed any more comes back paused, and no older version than its list will pass', async () => {
  await replaceList({ ...CN, version: 9, origin: { kind: 'subscription', url: ADDRESS } }, numbered(2));
  const claims = {
    ...FOLLOWED.subscription,
    name: 'another list',
    paused: false,
    nextCheck: 1,
    managed: true,
  };
  await bringBack(fileOf({ subscription: claims }));
  expect(await subscriptions()).toEqual([
    {
      ...{
        url: ADDRESS,
        name: 'cn',
        managed: false,
        paused: true,
        fromBackup: true,
        failures: 0,
        nextCheck: 0,
      },
      ...{ addedAt: '2026-01-01T00:00:00Z', version: 9, key: 'RVZJTA==' },
    },
  ]);
});

test('the undo brings back lists, their history, and everything else as it was, also after the store was swept', async () => {
  await replaceList(CN, numbered(3));
  await replaceList(CN, numbered(5));
  await machine.learning.restore({ version: 2, words: [['summit', [['ebay', 9, 1]]]] });
  const before = await everythingKept(machine);
  const changes = {
    ...{
      list: 'cn',
      version: 4,
      generation: 7,
      at: '2026-01-01T00:00:00Z',
      added: 2,
      changed: 0,
      removed: 0,
    },
    records: [],
  };
  const note = { regime: 'CN', recordNo: 'T1', note: 'a', authorisedUsers: [], at: '2026-01-01T00:00:00Z' };
  const opened = await open(
    { extra: 'settings', value: { role: 'moderator', own: [{ markText: 'ACME', role: 'own' }] } },
    { extra: 'learnt', value: { word: [2, 1] } },
    FOLLOWED,
    { note },
    { stock: { id: 'a', title: 'A', addedAt: note.at } },
    { changes },
    ...listIn({ version: 4 }),
    ...listIn({ name: 'new' }),
  );
  const { undo } = await opened.restore(choosable(opened));
  expect(await marksOf('cn')).toEqual(['ONE', 'TWO']);
  expect(await listHistory('cn')).toEqual([changes]);
  await sweep(Date.now() + 3_600_000);
  await undo();
  await sweep(Date.now() + 3_600_000);
  expect(await everythingKept(machine)).toEqual(before);
  expect((await openLists()).map(({ index }) => index.size)).toEqual([5]);
});

test('a list of searches comes back as one, without a row too; one whose searches cannot be read does not come', async () => {
  const query = { words: 'ASICS', field: 'mark', match: 'exact', day: '2026-05-01', hits: 0, taken: 0 };
  const coverage = { queries: [{ ...query, regime: 'CN' }] };
  await bringBack(fileOf(...listIn({ coverage }, []), ...listIn({ name: 'odd', coverage: { queries: 7 } })));
  expect(await listStatus()).toMatchObject([{ name: 'cn', count: 0, coverage }]);
  expect(await listStatus()).toHaveLength(1);
});

test('the undo puts nothing older in the place of what came since', async () => {
  await replaceList(CN, numbered(3));
  const { undo } = await bringBack(fileOf(...listIn()));
  await replaceList(CN, numbered(8));
  await undo();
  expect(await listStatus()).toMatchObject([{ count: 8 }]);
});
