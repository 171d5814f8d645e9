import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseOwnRecords } from '../../lib/backup/erase-own-records';
import { NOTHING_DONE } from '../../lib/domain/undo';
import { listsDatabase } from '../../lib/lists/store/database';
import { closeListsDatabase, listStatus } from '../../lib/lists/store/list-repository';
import { mergedNote } from '../../lib/watch/merged-note';
import { changeRecordNote, recordNote } from '../../lib/watch/notes';
import { addStock, removeStock, stockItems } from '../../lib/watch/stock';
import { changeWatchlist, watchedMarks } from '../../lib/watch/watchlist';

beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

describe('the watchlist', () => {
  const named = async () => (await watchedMarks()).map(({ markText }) => markText);

  test('has the marks that two windows add at once, and counts them for each', async () => {
    const kept = await Promise.all([
      changeWatchlist({ add: [{ markText: 'ONE', classes: [9] }] }),
      changeWatchlist({ add: [{ markText: 'TWO' }, { markText: 'ONE' }] }),
      changeWatchlist({ add: [{ markText: 'THREE' }] }),
    ]);
    expect(kept.map(({ added }) => added)).toEqual([1, 1, 1]);
    expect(await watchedMarks()).toEqual([
      { markText: 'ONE', classes: [9] },
      { markText: 'TWO', classes: [] },
      { markText: 'THREE', classes: [] },
    ]);
  });

  test('emptied in one window while the other adds: only what was removed is gone', async () => {
    await changeWatchlist({ add: [{ markText: 'ONE' }] });
    await Promise.all([
      changeWatchlist({ remove: [{ markText: 'ONE' }] }),
      changeWatchlist({ add: [{ markText: 'TWO' }] }),
    ]);
    expect(await named()).toEqual(['TWO']);
  });

  test('an undo in one tab after another tab added U3: U3 stays, and the mark is back in its place', async () => {
    await changeWatchlist({ add: [{ markText: 'U1' }, { markText: 'U2' }] });
    await changeWatchlist({ remove: [{ markText: 'U1' }] });
    await changeWatchlist({ add: [{ markText: 'U3' }] });
    await changeWatchlist({ add: [{ markText: 'U1' }], at: 0 });
    expect(await named()).toEqual(['U1', 'U2', 'U3']);
  });

  test('that cannot be stored is refused whole, and what was there is there', async () => {
    await changeWatchlist({ add: [{ markText: 'ONE' }] });
    const database = await listsDatabase();
    vi.spyOn(database, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(changeWatchlist({ add: [{ markText: 'TWO' }] })).rejects.toThrow('full');
    expect(await named()).toEqual(['ONE']);
  });

  test('whose rows are damaged is not written over by what could be read of it', async () => {
    await changeWatchlist({ add: [{ markText: 'ONE' }] });
    const database = await listsDatabase();
    const [list] = await listStatus();
    const key: [string, number, number] = ['watchlist', list!.generation, 0];
    const rows = (await database.get('shards', key))!;
    await database.put('shards', rows.slice(0, -3), key);
    await expect(changeWatchlist({ add: [{ markText: 'TWO' }] })).rejects.toThrow('cannot be read');
    expect(await database.get('shards', key)).toEqual(rows.slice(0, -3));
  });
});

describe('the stock', () => {
  const titles = async () => (await stockItems()).map(({ title }) => title);

  test('has what two windows add at once', async () => {
    await Promise.all([addStock([{ id: 'a', title: 'A' }]), addStock([{ id: 'b', title: 'B' }])]);
    expect(await titles()).toEqual(['A', 'B']);
  });

  test('an undo of adding leaves an item that another window has added anew', async () => {
    const undo = await addStock([
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ]);
    await addStock([{ id: 'a', title: 'A, newly named' }]);
    await undo();
    expect(await titles()).toEqual(['A, newly named']);
  });

  test('an undo of removing leaves what another window has added under the same id', async () => {
    await addStock([
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ]);
    const undo = await removeStock(['a', 'b']);
    await addStock([{ id: 'a', title: 'A, newly named' }]);
    await undo();
    expect(await titles()).toEqual(['A, newly named', 'B']);
  });

  test('removed by a second press too comes back by the first, and the second has no way back to offer', async () => {
    await addStock([{ id: 'a', title: 'A' }]);
    const undo = await removeStock(['a']);
    expect(await removeStock(['a'])).toBe(NOTHING_DONE);
    expect(undo).not.toBe(NOTHING_DONE);
    await undo();
    expect(await titles()).toEqual(['A']);
  });

  test('of two rows with one id the last is kept, and the undo takes it out', async () => {
    const undo = await addStock([
      { id: 'a', title: 'first' },
      { id: 'a', title: 'last' },
    ]);
    expect(await titles()).toEqual(['last']);
    await undo();
    expect(await titles()).toEqual([]);
  });
});

describe('what is kept of a recordal', () => {
  const T1 = { regime: 'CN', recordNo: 'T1' };

  test('a note, a seller and the watch, set in three windows at once, are all kept', async () => {
    await Promise.all([
      changeRecordNote(T1, { note: { from: '', to: 'asked' } }),
      changeRecordNote(T1, { users: { add: ['A Shop'] } }),
      changeRecordNote(T1, { watched: true, users: { add: ['B Shop'] } }),
    ]);
    expect(await recordNote('CN', 'T1')).toMatchObject({
      ...{ note: 'asked', authorisedUsers: ['A Shop', 'B Shop'], watched: true },
    });
  });

  test('what a newer version stored with it stays', async () => {
    const newer = { ...T1, note: 'x', authorisedUsers: [], at: '2031-01-01T00:00:00Z', colour: 'red' };
    await (await listsDatabase()).put('notes', newer);
    await changeRecordNote(T1, { watched: true });
    expect(await recordNote('CN', 'T1')).toMatchObject({ note: 'x', colour: 'red', watched: true });
  });

  test.each([
    ['nobody else wrote', 'asked', { from: 'asked', to: 'asked; no answer' }, 'asked; no answer'],
    ['both began from nothing', 'theirs', { from: '', to: 'mine' }, 'mine\ntheirs'],
    ['the other added a line', 'a\nb', { from: 'a', to: 'a!' }, 'a!\nb'],
    [
      'typing goes on after both were joined',
      'mine\ntheirs',
      { from: 'mine', to: 'mine, more' },
      'mine, more\ntheirs',
    ],
    ['the other emptied it', '', { from: 'a', to: 'a!' }, 'a!'],
    ['this one emptied it', 'a\nb', { from: 'a', to: '' }, 'b'],
    ['both emptied it', '', { from: 'a', to: '' }, ''],
    ['a blank line is a person’s own', 'a', { from: 'a', to: 'a\n\nb' }, 'a\n\nb'],
  ])('a note of two windows: %s', (_, stored, edit, both) => {
    expect(mergedNote(stored, edit)).toBe(both);
  });
});

test('the undo of an erasure puts notes, stock and sellers beside what came since', async () => {
  const T1 = { regime: 'CN', recordNo: 'T1' };
  await changeRecordNote(T1, { note: { from: '', to: 'before' }, users: { add: ['A Shop'] }, watched: true });
  await addStock([
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ]);
  const undo = await eraseOwnRecords();
  await changeRecordNote(T1, { note: { from: '', to: 'since' }, users: { add: ['B Shop'] } });
  await addStock([{ id: 'a', title: 'A, newly named' }]);
  await undo();
  expect(await recordNote('CN', 'T1')).toMatchObject({
    note: 'before\nsince',
    authorisedUsers: ['A Shop', 'B Shop'],
    watched: true,
  });
  expect((await stockItems()).map(({ title }) => title)).toEqual(['A, newly named', 'B']);
});
