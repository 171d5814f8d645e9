import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { backupFile, restoreBackup } from '../../lib/lists/backup';
import { closeListsDatabase, listRows, listStatus, openLists, replaceList } from '../../lib/lists/cache';
import { recordNote, saveRecordNote } from '../../lib/lists/own';
import { reopening } from '../../lib/lists/parse/open';
import { previewList, rememberColumns } from '../../lib/lists/preview';
import { addStock, stockItems } from '../../lib/lists/stock';
import { subscribe, subscriptions } from '../../lib/lists/subscriptions';
import { numbered, own, recordal } from './sample-list';

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
    recordal({ regime: 'US', recordNo: 'TMK 1', markText: 'ZEPHYRA', goods: ['shoes'] }),
  ]);
  await saveRecordNote({ regime: 'CN', recordNo: 'T2020-7', note: 'asked', authorisedUsers: ['B Shop'] });
  await addStock([{ id: 'a', title: 'ZEPHYRA shoes' }]);
  await subscribe('https://lists.example/cn.json');
  await rememberColumns(ZEICHEN);
  const file = await bytesOf(await backupFile({ settings: { policy: 'cautious' }, decisions: [1, 2] }));

  await anotherMachine();
  expect(await restoreBackup(file)).toEqual({
    lists: [
      { name: 'cn', count: 1_200 },
      { name: 'us', count: 1 },
    ],
    extras: { settings: { policy: 'cautious' }, decisions: [1, 2] },
  });
  expect(await listStatus()).toMatchObject([
    { name: 'cn', date: '2026-05-01', expires: '2027-01-01', count: 1_200 },
    { name: 'us' },
  ]);
  for await (const row of listRows('us'))
    expect(row).toMatchObject({ regime: 'US', markText: 'ZEPHYRA', goods: ['shoes'] });
  expect((await openLists())[0]!.index.size).toBe(1_200);
  expect(await recordNote('CN', 'T2020-7')).toMatchObject({ authorisedUsers: ['B Shop'] });
  expect(await stockItems()).toMatchObject([{ id: 'a' }]);
  expect(await subscriptions()).toMatchObject([{ url: 'https://lists.example/cn.json' }]);
  const sameLayout = reopening(new Blob(['Zeichen;Nummer\nNIKE;17\n']));
  expect(await previewList(sameLayout, { name: 'a' })).toMatchObject({ columnsFrom: 'memory', accepted: 1 });
});

test('a cut backup is refused in words, and no half list comes of it', async () => {
  await replaceList(own, numbered(3_000));
  const file = await bytesOf(await backupFile({}));
  await anotherMachine();
  await expect(restoreBackup(file.subarray(0, file.length >> 1))).rejects.toThrow(/cut off/);
  expect(await openLists()).toEqual([]);
  await expect(restoreBackup(new TextEncoder().encode('no backup'))).rejects.toThrow();
});
