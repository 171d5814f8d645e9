import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { backupFile, restoreBackup } from '../../lib/backup/backup';
import { previewList, rememberColumns } from '../../lib/lists/preview';
import { listHistory } from '../../lib/lists/store/history';
import {
  closeListsDatabase,
  listRows,
  listStatus,
  openLists,
  replaceList,
} from '../../lib/lists/store/list-repository';
import { subscribe, subscriptions } from '../../lib/lists/subscriptions';
import { reopening } from '../../lib/tabular/open-table';
import { storedAlerts } from '../../lib/watch/alerts';
import { changeRecordNote, recordNote } from '../../lib/watch/notes';
import { takeArrivals } from '../../lib/watch/pending-changes';
import { addStock, stockItems } from '../../lib/watch/stock';
import { numbered, own } from '../lists/sample-list';
import { recordalOf } from '../recordal-of';

async function anotherMachine(): Promise<void> {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
}
beforeEach(anotherMachine);

const ZEICHEN = [
  { header: 'Zeichen', field: 'markText' as const },
  { header: 'Nummer', field: 'recordNo' as const },
];
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

test('everything goes into one file and comes back on another machine', async () => {
  await replaceList({ ...own, expires: '2027-01-01' }, numbered(1_200));
  await replaceList({ ...own, name: 'us' }, [
    recordalOf({ regime: 'US', recordNo: 'TMK 1', markText: 'ZEPHYRA', goods: ['shoes'] }),
  ]);
  await changeRecordNote(
    { regime: 'CN', recordNo: 'T2020-7' },
    { note: { from: '', to: 'asked' }, users: { add: ['B Shop'] } },
  );
  await addStock([{ id: 'a', title: 'ZEPHYRA shoes' }]);
  await takeArrivals(openLists, []);
  await replaceList({ ...own, expires: '2027-01-01' }, numbered(1_201));
  await subscribe('https://lists.example/cn.json');
  await rememberColumns(ZEICHEN);
  const file = await bytesOf(await backupFile({ settings: { policy: 'cautious' }, decisions: [1, 2] }));

  await anotherMachine();
  expect(await restoreBackup(file)).toEqual({
    lists: [
      { name: 'cn', count: 1_201 },
      { name: 'us', count: 1 },
    ],
    extras: { settings: { policy: 'cautious' }, decisions: [1, 2] },
    refused: 0,
  });
  expect(await listStatus()).toMatchObject([
    { name: 'cn', date: '2026-05-01', expires: '2027-01-01', count: 1_201 },
    { name: 'us' },
  ]);
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
  const again = await bytesOf(await backupFile({}));
  await anotherMachine();
  await restoreBackup(again);
  const sameLayout = reopening(new Blob(['Zeichen;Nummer\nNIKE;17\n']));
  expect(await previewList(sameLayout, { name: 'a' })).toMatchObject({ columnsFrom: 'memory', accepted: 1 });
});

test('recordals of a backup are not told of as new ones', async () => {
  await replaceList(own, [recordalOf({ recordNo: 'T1', markText: 'ZEPHYRA' })]);
  await takeArrivals(openLists, []);
  await addStock([{ id: 'a', title: 'ZEPHYRA shoes' }]);
  const file = await bytesOf(await backupFile({}));
  await anotherMachine();
  await restoreBackup(file);
  expect(await takeArrivals(openLists, [])).toEqual([]);
});

test('what a foreign file calls a backup is taken only where it has the right shape, and the rest is counted', async () => {
  const note = {
    regime: 'CN',
    recordNo: 'T1',
    note: 'fine',
    authorisedUsers: [],
    at: '2026-01-01T00:00:00Z',
  };
  const lines = [
    { format: 'recordal-lens-backup/1' },
    { note: { ...note, authorisedUsers: 'everybody' } },
    { note: { ...note, more: 'than we know' } },
    { stock: { id: 7 } },
    { alert: { about: 'weather' } },
    { subscription: { url: 'not an address', paused: false, addedAt: '' } },
    { extra: '__proto__', value: { polluted: true } },
    null,
    { end: true },
  ];
  const file = new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const { refused, extras } = await restoreBackup(file);
  expect(refused).toBe(5);
  expect(await recordNote('CN', 'T1')).toEqual(note);
  expect([await stockItems(), await storedAlerts(), await subscriptions()]).toEqual([[], [], []]);
  expect('polluted' in {}).toBe(false);
  expect(Object.getPrototypeOf(extras)).toBe(Object.prototype);
});

test('more decisions than fit into one line of a file come back', async () => {
  const decisions = Array.from({ length: 40_000 }, (_, at) => ({ id: at, note: 'x'.repeat(250) }));
  const file = await bytesOf(await backupFile({ decisions }));
  const { extras } = await restoreBackup(file);
  expect(extras.decisions).toHaveLength(40_000);
});

test('a cut backup is refused in words, and no half list comes of it', async () => {
  await replaceList(own, numbered(3_000));
  const file = await bytesOf(await backupFile({}));
  await anotherMachine();
  await expect(restoreBackup(file.subarray(0, file.length >> 1))).rejects.toThrow(/cut off/);
  expect(await openLists()).toEqual([]);
  await expect(restoreBackup(new TextEncoder().encode('no backup'))).rejects.toThrow();
});
