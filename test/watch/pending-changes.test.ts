import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { closeListsDatabase, openLists, replaceList } from '../../lib/lists/store/list-repository';
import { markAlerts, removeAlerts, storedAlerts } from '../../lib/watch/alerts';
import type { OwnMark } from '../../lib/watch/conflicting-recordals';
import { changeRecordNote } from '../../lib/watch/notes';
import { takeArrivals } from '../../lib/watch/pending-changes';
import { addStock, removeStock, stockItemOf, stockItems } from '../../lib/watch/stock';
import { own } from '../lists/sample-list';
import { recordalOf } from '../recordal-of';

beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const take = (mine: OwnMark[] = []) => takeArrivals(openLists, mine);

test('a new recordal that meets the stock is told once; old, struck-off and own ones are not', async () => {
  const before = [recordalOf({ recordNo: 'T1', markText: 'OLDMARK' })];
  await replaceList(own, before);
  await take();
  await addStock([
    { id: 'a', title: 'ZEPHYRA running shoes' },
    { id: 'b', title: 'OLDMARK socks' },
    { id: 'c', title: 'DEADMARK hat with MYMARK logo' },
  ]);
  await replaceList(own, [
    ...before,
    recordalOf({ recordNo: 'T2', markText: 'ZEPHYRA', holder: 'Z' }),
    recordalOf({ recordNo: 'T3', markText: 'DEADMARK', status: 'cancelled' }),
    recordalOf({ recordNo: 'T4', markText: 'MYMARK', holder: 'Me Ltd' }),
  ]);
  const mine: OwnMark[] = [{ markText: 'mymark', role: 'own', holder: 'Me, Ltd.' }];
  expect(await take(mine)).toMatchObject([
    {
      about: 'stock',
      subject: 'a',
      words: 'ZEPHYRA',
      recordNo: 'T2',
      mark: 'ZEPHYRA',
      list: 'cn',
      seen: false,
    },
  ]);
  expect(await take(mine)).toEqual([]);
});

test('whoever is stopped between the swap and the telling tells later, of both versions', async () => {
  await addStock([{ id: 'a', title: 'ZEPHYRA shoes' }]);
  await replaceList(own, [recordalOf({ recordNo: 'T1', markText: 'ZEPHYRA' })]);
  await closeListsDatabase();
  await replaceList(own, [
    recordalOf({ recordNo: 'T1', markText: 'ZEPHYRA' }),
    recordalOf({ recordNo: 'T2', markText: 'Zephyra' }),
  ]);
  await closeListsDatabase();
  expect((await take()).map(({ recordNo }) => recordNo).sort()).toEqual(['T1', 'T2']);
});

test('somebody else records the user’s brand in a new version: told, and the user’s own recordal is not', async () => {
  const mine: OwnMark[] = [{ markText: 'Zephyra', role: 'own', recordNo: 'T1' }];
  const first = recordalOf({ recordNo: 'T1', markText: 'ZEPHYRA', holder: 'Me' });
  await replaceList(own, [first]);
  expect(await take(mine)).toEqual([]);
  await replaceList(own, [first, recordalOf({ recordNo: 'T9', markText: 'ZEPHYRA', holder: 'Squatter' })]);
  expect(await take(mine)).toMatchObject([
    { about: 'own', subject: 'Zephyra', recordNo: 'T9', holder: 'Squatter' },
  ]);
});

test('a watched recordal is told of when a version changes or removes it, each time', async () => {
  const row = recordalOf({ recordNo: 'T1', markText: 'ZEPHYRA', validTo: '2030-01-01' });
  const other = recordalOf({ recordNo: 'T2', markText: 'OTHER' });
  await replaceList(own, [row, other]);
  await take();
  await changeRecordNote(row, { mark: 'ZEPHYRA', watched: true });
  await replaceList(own, [{ ...row, validTo: '2031-01-01' }, other]);
  expect(await take()).toMatchObject([
    { about: 'watched', kind: 'changed', recordNo: 'T1', mark: 'ZEPHYRA' },
  ]);
  await replaceList(own, [other]);
  expect(await take()).toMatchObject([{ about: 'watched', kind: 'removed', mark: 'ZEPHYRA' }]);
  await changeRecordNote(row, { watched: false });
  await replaceList(own, [row, other]);
  expect(await take()).toEqual([]);
});

test('alerts are read, unread, removed and brought back', async () => {
  await addStock([{ id: 'a', title: 'ZEPHYRA shoes' }]);
  await replaceList(own, [recordalOf({ recordNo: 'T1', markText: 'ZEPHYRA' })]);
  const [alert] = await take();
  await markAlerts([alert!], true);
  expect(await storedAlerts()).toMatchObject([{ seen: true }]);
  await markAlerts([alert!], false);
  expect(await storedAlerts()).toMatchObject([{ seen: false }]);
  const undo = await removeAlerts([alert!]);
  expect(await storedAlerts()).toEqual([]);
  await undo();
  expect(await storedAlerts()).toMatchObject([{ recordNo: 'T1' }]);
});

test('taken out of the stock, a listing and what was told of it come back on undo', async () => {
  await addStock([{ id: 'a', title: 'ZEPHYRA shoes' }]);
  await replaceList(own, [recordalOf({ recordNo: 'T1', markText: 'ZEPHYRA' })]);
  await take();
  const undo = await removeStock(['a']);
  expect([await stockItems(), await storedAlerts()]).toEqual([[], []]);
  await undo();
  expect(await stockItems()).toMatchObject([{ id: 'a' }]);
  expect(await storedAlerts()).toMatchObject([{ subject: 'a' }]);
});

test('undoing an addition takes out what is new and puts back what it replaced', async () => {
  await addStock([{ id: 'a', title: 'before' }]);
  const undo = await addStock([
    { id: 'a', title: 'after' },
    { id: 'b', title: 'new' },
  ]);
  await undo();
  expect(await stockItems()).toMatchObject([{ id: 'a', title: 'before' }]);
});

test('rows of two files with the same number are two items; an offer of a site is one, whatever its title', () => {
  const row = (title: string) => stockItemOf({ id: '1', site: 'file', url: '', title, images: [] }).id;
  expect(row('shoes')).not.toBe(row('socks'));
  const offer = (title: string) => stockItemOf({ id: 'B0', site: 'amazon', url: '', title, images: [] }).id;
  expect(offer('shoes')).toBe(offer('shoes, now cheaper'));
  expect(offer('shoes')).not.toBe(
    stockItemOf({ id: 'B0', site: 'ebay', url: '', title: 'shoes', images: [] }).id,
  );
});
