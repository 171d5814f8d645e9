import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { closeListsDatabase, openLists, replaceList } from '../../lib/lists/cache';
import { othersRecording, recordNote, saveRecordNote, saveWatchlist } from '../../lib/lists/own';
import { addStock, checkStock, markAlertsSeen, removeStock, stockAlerts } from '../../lib/lists/stock';
import { own, recordal } from './sample-list';

beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
});

test('has somebody else recorded my brand? Mine by number, registration or holder is not somebody else', async () => {
  await replaceList(own, [
    recordal({ recordNo: 'T1', markText: 'Zephyra', holder: 'Squatter Trading Co.' }),
    recordal({ recordNo: 'T2', markText: 'ZEPHYRA', holder: 'ZEPHYRA  (HK) LTD' }),
    recordal({ recordNo: 'T3', markText: 'ZEPHYRA', holder: 'Agent of mine' }),
    recordal({ recordNo: 'T4', markText: 'ZEPHYRA', registrationNo: '777', holder: 'Old name' }),
    recordal({ recordNo: 'T5', markText: 'ZEPHYR', holder: 'Another' }),
    recordal({ recordNo: 'T6', markText: 'NIKE', holder: 'NIKE' }),
  ]);
  const mine = [
    {
      markText: 'zephyra',
      role: 'own' as const,
      recordNo: 'T3',
      registrationNo: '777',
      holder: 'Zephyra (HK), Ltd.',
    },
  ];
  const found = await othersRecording(mine, await openLists());
  expect(found.map(({ recordal: { recordNo }, list }) => [recordNo, list])).toEqual([['T1', 'cn']]);
});

test('the watchlist is screened like a list, and empties', async () => {
  await saveWatchlist([{ markText: 'ZEPHYRA', classes: [25] }]);
  const [list] = await openLists();
  expect(list).toMatchObject({ name: 'watchlist', demonstration: false });
  const [hit] = list!.index.find({ text: 'Zephyra shoes', field: 'title' });
  expect(await list!.recordals([hit!.row])).toMatchObject([
    { regime: 'own', markText: 'ZEPHYRA', classes: [25] },
  ]);
  await saveWatchlist([]);
  expect(await openLists()).toEqual([]);
});

test('a note and authorised users added by hand stand with the recordal', async () => {
  await replaceList(own, [
    recordal({ recordNo: 'T1', markText: 'ZEPHYRA', authorisedUsers: [{ name: 'A' }] }),
  ]);
  await saveRecordNote({
    regime: 'CN',
    recordNo: 'T1',
    note: 'asked the holder',
    authorisedUsers: ['B Shop', 'A'],
  });
  const [list] = await openLists();
  const [row] = await list!.recordals([0]);
  expect(row!.authorisedUsers).toEqual([{ name: 'A' }, { name: 'B Shop', role: 'added by hand' }]);
  expect(await recordNote('CN', 'T1')).toMatchObject({ note: 'asked the holder' });
  await saveRecordNote({ regime: 'CN', recordNo: 'T1', note: ' ', authorisedUsers: [] });
  expect(await recordNote('CN', 'T1')).toBeUndefined();
});

test('a new recordal that meets the stock is told once; old, struck-off and own ones are not', async () => {
  const before = [recordal({ recordNo: 'T1', markText: 'OLDMARK' })];
  await replaceList(own, before);
  await addStock([
    { id: 'a', title: 'ZEPHYRA running shoes' },
    { id: 'b', title: 'OLDMARK socks' },
    { id: 'c', title: 'DEADMARK hat with MYMARK logo' },
  ]);
  const { addedRows } = await replaceList(own, [
    ...before,
    recordal({ recordNo: 'T2', markText: 'ZEPHYRA', holder: 'Z' }),
    recordal({ recordNo: 'T3', markText: 'DEADMARK', status: 'cancelled' }),
    recordal({ recordNo: 'T4', markText: 'MYMARK' }),
  ]);
  const [list] = await openLists();
  const told = await checkStock(list!, addedRows, [{ markText: 'mymark' }]);
  expect(told).toMatchObject([
    { stockId: 'a', words: 'ZEPHYRA', recordNo: 'T2', mark: 'ZEPHYRA', list: 'cn', seen: false },
  ]);
  expect(await checkStock(list!, addedRows, [{ markText: 'mymark' }])).toEqual([]);
  await markAlertsSeen();
  expect((await stockAlerts())[0]!.seen).toBe(true);
  await removeStock(['a']);
  expect(await stockAlerts()).toEqual([]);
});
