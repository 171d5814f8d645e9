import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { previewList, rememberColumns } from '../../lib/lists/preview';
import { listHistory } from '../../lib/lists/store/history';
import { listRows, listStatus, openLists, replaceList } from '../../lib/lists/store/list-repository';
import { subscribe, subscriptions } from '../../lib/lists/subscriptions';
import { reopening } from '../../lib/tabular/open-table';
import { storedAlerts } from '../../lib/watch/alerts';
import { changeRecordNote, recordNote } from '../../lib/watch/notes';
import { takeArrivals } from '../../lib/watch/pending-changes';
import { addStock, stockItems } from '../../lib/watch/stock';
import { changeWatchlist, watchedMarks } from '../../lib/watch/watchlist';
import { numbered } from '../lists/sample-list';
import { recordalOf } from '../recordal-of';
import { anotherMachine, bringBack, everythingKept, fileOf, savedFile } from './machine';

beforeEach(anotherMachine);

const CN = {
  ...{ name: 'cn', date: '2026-05-01', demonstration: false },
  origin: { kind: 'file', file: 'cn.xlsx' },
} as const;
const ZEICHEN = [
  { header: 'Zeichen', field: 'markText' as const },
  { header: 'Nummer', field: 'recordNo' as const },
];

test('everything goes into one file and comes back on another machine', async () => {
  await replaceList({ ...CN, expires: '2027-01-01' }, numbered(1_200));
  await replaceList({ ...CN, name: 'us' }, [
    recordalOf({ regime: 'US', recordNo: 'TMK 1', markText: 'ZEPHYRA', goods: ['shoes'] }),
  ]);
  await changeWatchlist({ add: [{ markText: 'Nordlicht', classes: [9] }] });
  await changeRecordNote(
    { regime: 'CN', recordNo: 'T2020-7' },
    { note: { from: '', to: 'asked' }, users: { add: ['B Shop'] } },
  );
  await addStock([{ id: 'a', title: 'ZEPHYRA shoes' }]);
  await takeArrivals(openLists, []);
  await replaceList({ ...CN, expires: '2027-01-01' }, numbered(1_201));
  await subscribe('https://lists.example/cn.json');
  await rememberColumns(ZEICHEN);
  const file = await savedFile();

  await anotherMachine();
  const { preview, lists, counts } = await bringBack(file);
  expect(preview.skipped).toEqual({ lines: 0, values: 0, reasons: [] });
  expect(preview.lists.map(({ name, cautions, here }) => [name, cautions, here])).toEqual([
    ['cn', [], undefined],
    ['us', [], undefined],
    ['watchlist', [], undefined],
  ]);
  expect(lists).toEqual(['cn', 'us', 'watchlist']);
  expect(counts).toMatchObject({ notes: { brings: 1 }, stock: { brings: 1 }, columnMaps: { brings: 1 } });
  expect(await listStatus()).toMatchObject([
    { name: 'cn', date: '2026-05-01', expires: '2027-01-01', count: 1_201 },
    { name: 'us' },
    { name: 'watchlist', origin: { kind: 'own' } },
  ]);
  expect(await watchedMarks()).toEqual([{ markText: 'Nordlicht', classes: [9] }]);
  for await (const row of listRows('us'))
    expect(row).toMatchObject({ regime: 'US', markText: 'ZEPHYRA', goods: ['shoes'] });
  expect((await openLists())[0]!.index.size).toBe(1_201);
  expect(await recordNote('CN', 'T2020-7')).toMatchObject({ authorisedUsers: ['B Shop'] });
  expect(await stockItems()).toMatchObject([{ id: 'a' }]);
  expect(await storedAlerts()).toMatchObject([{ about: 'stock', subject: 'a', recordNo: 'TMK 1' }]);
  expect(await subscriptions()).toMatchObject([{ url: 'https://lists.example/cn.json', managed: false }]);
  expect((await listHistory('cn')).map(({ version, added }) => [version, added])).toEqual([
    [2, 1],
    [1, 1_200],
  ]);
  const again = await savedFile();
  await anotherMachine();
  await bringBack(again);
  const sameLayout = reopening(new Blob(['Zeichen;Nummer\nNIKE;17\n']));
  expect(await previewList(sameLayout, { name: 'a' })).toMatchObject({ columnsFrom: 'memory', accepted: 1 });
});

test('recordals of a backup are not told of as new ones', async () => {
  await replaceList(CN, [recordalOf({ recordNo: 'T1', markText: 'ZEPHYRA' })]);
  await takeArrivals(openLists, []);
  await addStock([{ id: 'a', title: 'ZEPHYRA shoes' }]);
  const file = await savedFile();
  await anotherMachine();
  await bringBack(file);
  expect(await takeArrivals(openLists, [])).toEqual([]);
});

const NOTE = { regime: 'CN', recordNo: 'T1', note: 'fine', authorisedUsers: [], at: '2026-01-01T00:00:00Z' };
const ALERT = {
  ...{ about: 'own', subject: 'ACME', title: 'ACME', words: 'ACME', kind: 'added', list: 'cn' },
  ...{ listDate: '2026-05-01', demonstration: false, regime: 'CN', recordNo: 'T1', mark: 'ACME' },
  ...{ holder: 'Acme', at: '2026-05-01T00:00:00Z', seen: false },
};
const CHANGES = {
  ...{ list: 'cn', version: 1, generation: 5, at: '2026-05-01T00:00:00Z', added: 1, changed: 0, removed: 0 },
  records: [],
};
const NINES = '9'.repeat(100_000);

test.each<[string, unknown]>([
  ['a note that authorises everybody', { note: { ...NOTE, authorisedUsers: 'everybody' } }],
  ['a note of a day that is none', { note: { ...NOTE, at: '2026-02-30T00:00:00Z' } }],
  ['a note of a day of nines', { note: { ...NOTE, at: NINES } }],
  ['a note of a year to come', { note: { ...NOTE, at: '2099-01-01T00:00:00Z' } }],
  ['a note without its recordal', { note: { ...NOTE, recordNo: '' } }],
  ['an item without a title', { stock: { id: '7', addedAt: '2026-01-01T00:00:00Z' } }],
  ['an alert about the weather', { alert: { ...ALERT, about: 'weather' } }],
  ['an alert of a list of no day', { alert: { ...ALERT, listDate: 'soon' } }],
  ['a history of half a version', { changes: { ...CHANGES, version: 0.5 } }],
  ['a history of infinite rows', { changes: { ...CHANGES, records: new Array(10_001).fill({}) } }],
  ['a column map without columns', { columnMap: { layout: 'a', map: 'b' } }],
  ['a subscription to a script', { subscription: { url: 'javascript:alert(1)', addedAt: NOTE.at } }],
  ['a subscription without a host', { subscription: { url: 'https://', addedAt: NOTE.at } }],
  ['a subscription over http', { subscription: { url: 'http://lists.example/a.json', addedAt: NOTE.at } }],
  [
    'a subscription with a password',
    { subscription: { url: 'https://a:b@lists.example/', addedAt: NOTE.at } },
  ],
  ['a key that is none', { subscription: { url: 'https://a.example/', addedAt: NOTE.at, key: '¿' } }],
  ['an entry of a newer version', { extra: 'photographs', value: [] }],
  ['a row without a list', { recordNo: 'T1', markText: 'NIKE' }],
  ['nothing', null],
  ['a number', 7],
])('%s is left out, by its line and in words, and what stands beside it is taken', async (_, line) => {
  const { preview, skippedLines } = await bringBack(fileOf({ note: NOTE }, line, { alert: ALERT }));
  expect(skippedLines).toBe(1);
  expect(preview.skipped.reasons).toMatchObject([{ line: 3 }]);
  expect(await recordNote('CN', 'T1')).toEqual(NOTE);
  expect(await storedAlerts()).toEqual([ALERT]);
  expect([await stockItems(), await subscriptions()]).toEqual([[], []]);
});

test('fields that this version does not know are not stored', async () => {
  await bringBack(fileOf({ note: { ...NOTE, more: 'than we know' } }));
  expect(await recordNote('CN', 'T1')).toEqual(NOTE);
});

test('names of what every object has do no harm', async () => {
  const value = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}');
  await bringBack(
    fileOf({ extra: '__proto__', value }, { extra: 'settings', value }, { extra: 'learnt', value }),
  );
  expect('polluted' in {}).toBe(false);
});

test('a line that is no JSON costs that line', async () => {
  const lines = [
    '{"format":"recordal-lens-backup/1"}',
    '{"note":',
    JSON.stringify({ note: NOTE }),
    '{"end":true}',
    '',
  ];
  const { preview } = await bringBack(new TextEncoder().encode(lines.join('\n')));
  expect(preview.skipped).toMatchObject({
    lines: 1,
    reasons: [{ line: 2, reason: { key: 'notice.notJson' } }],
  });
  expect(await recordNote('CN', 'T1')).toEqual(NOTE);
});

test('a cut backup is refused in words before anything of it is stored, wherever it is cut', async () => {
  await replaceList(CN, numbered(300));
  await changeRecordNote({ regime: 'CN', recordNo: 'T1' }, { note: { from: '', to: 'asked' } });
  const packed = await savedFile();
  const plain = new Uint8Array(
    await new Response(
      new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip')),
    ).arrayBuffer(),
  );
  const machine = await anotherMachine();
  const before = await everythingKept(machine);
  const cuts = [packed.subarray(0, packed.length >> 1), packed.subarray(0, packed.length - 4)];
  for (let share = 1; share < 20; share++) cuts.push(plain.subarray(0, (plain.length * share) / 20));
  // A cut right behind a line leaves only sound lines.
  cuts.push(plain.subarray(0, plain.lastIndexOf(10, plain.length - 2) + 1));
  for (const cut of cuts) await expect(bringBack(cut)).rejects.toThrow(/cut off/);
  await expect(bringBack(new TextEncoder().encode('no backup'))).rejects.toThrow();
  expect(await everythingKept(machine)).toEqual(before);
});
