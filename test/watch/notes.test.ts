import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { findRecordal } from '../../lib/lists/find-recordal';
import { listsDatabase } from '../../lib/lists/store/database';
import { recordHistory } from '../../lib/lists/store/history';
import { closeListsDatabase, openLists, replaceList } from '../../lib/lists/store/list-repository';
import { changeRecordNote, recordNote } from '../../lib/watch/notes';
import { changeWatchlist, watchedMarks } from '../../lib/watch/watchlist';
import { numbered, own } from '../lists/sample-list';
import { recordalOf } from '../recordal-of';

const T1 = { regime: 'CN', recordNo: 'T1' };

beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
});

test('the watchlist is screened like a list, is read back, and empties', async () => {
  await changeWatchlist({ add: [{ markText: 'ZEPHYRA', classes: [25] }, { markText: '星辰' }] });
  const [list] = await openLists();
  expect(list).toMatchObject({ name: 'watchlist', demonstration: false });
  const [hit] = list!.index.find({ text: 'Zephyra shoes', field: 'title' });
  expect(await list!.recordals([hit!.row])).toMatchObject([
    { regime: 'own', markText: 'ZEPHYRA', classes: [25] },
  ]);
  expect(await watchedMarks()).toEqual([
    { markText: 'ZEPHYRA', classes: [25] },
    { markText: '星辰', classes: [] },
  ]);
  await changeWatchlist({ remove: [{ markText: '星辰' }, { markText: 'ZEPHYRA' }] });
  expect(await openLists()).toEqual([]);
  expect(await watchedMarks()).toEqual([]);
});

test('a note and authorised users added by hand stand with the recordal', async () => {
  await replaceList(own, [
    recordalOf({ recordNo: 'T1', markText: 'ZEPHYRA', authorisedUsers: [{ name: 'A' }] }),
  ]);
  await changeRecordNote(T1, { note: { from: '', to: 'asked the holder' }, users: { add: ['B Shop', 'A'] } });
  const [list] = await openLists();
  const [row] = await list!.recordals([0]);
  expect(row!.authorisedUsers).toEqual([{ name: 'A' }, { name: 'B Shop', role: 'added by hand' }]);
  expect(await recordNote('CN', 'T1')).toMatchObject({ note: 'asked the holder' });
  await changeRecordNote(T1, {
    note: { from: 'asked the holder', to: ' ' },
    users: { remove: ['B Shop', 'A'] },
  });
  expect(await recordNote('CN', 'T1')).toBeUndefined();
});

test('a watched recordal without a note stays kept', async () => {
  await changeRecordNote(T1, { watched: true });
  expect(await recordNote('CN', 'T1')).toMatchObject({ watched: true });
});

test('a recordal is found by its number in every list that has it, also where the digest was lost', async () => {
  await replaceList(own, numbered(300));
  await replaceList({ ...own, name: 'mirror' }, [recordalOf({ recordNo: 'T2020-299', markText: 'OTHER' })]);
  const found = async () =>
    (await findRecordal('CN', 'T2020-299')).map(({ list, recordal: { markText } }) => [list.name, markText]);
  expect(await found()).toEqual([
    ['cn', 'MARK 299'],
    ['mirror', 'OTHER'],
  ]);
  const database = await listsDatabase();
  await database.clear('digests');
  expect(await found()).toEqual([
    ['cn', 'MARK 299'],
    ['mirror', 'OTHER'],
  ]);
  expect(await findRecordal('US', 'T2020-299')).toEqual([]);
});

test('a record’s history tells what each version did; one that never came later was there from the first', async () => {
  const rows = [...numbered(3)];
  await replaceList(own, rows);
  await replaceList(own, [{ ...rows[0]!, validTo: '2031-01-01' }, rows[1]!, recordalOf({ recordNo: 'NEW' })]);
  const history = async (recordNo: string) =>
    (await recordHistory('CN', recordNo, ['cn'])).map(({ kind, version, fields }) => [kind, version, fields]);
  expect(await history('T2020-0')).toEqual([
    ['changed', 2, ['validTo']],
    ['added', 1, undefined],
  ]);
  expect(await history('T2020-1')).toEqual([['added', 1, undefined]]);
  expect(await history('NEW')).toEqual([['added', 2, undefined]]);
  // Gone: what names it is that a version removed it.
  expect((await recordHistory('CN', 'T2020-2')).map(({ kind, version }) => [kind, version])).toEqual([
    ['removed', 2],
  ]);
});
