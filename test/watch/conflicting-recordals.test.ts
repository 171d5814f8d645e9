import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { closeListsDatabase, openLists, replaceList } from '../../lib/lists/store/list-repository';
import { type OwnMark, rivalsOf } from '../../lib/watch/conflicting-recordals';
import { changeWatchlist } from '../../lib/watch/watchlist';
import { own } from '../lists/sample-list';
import { recordalOf } from '../recordal-of';

beforeEach(async () => {
  await closeListsDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const found = async (mine: OwnMark[]) =>
  (await rivalsOf(mine, await openLists())).map(({ recordal: { recordNo }, relation }) => [
    recordNo,
    relation,
  ]);

test('has somebody else recorded my brand? Mine by number, registration or holder is not somebody else', async () => {
  await replaceList(own, [
    recordalOf({ recordNo: 'T1', markText: 'Zephyra', holder: 'Squatter Trading Co.' }),
    recordalOf({ recordNo: 'T2', markText: 'ZEPHYRA', holder: 'ZEPHYRA  (HK) LTD' }),
    recordalOf({ recordNo: 'T3', markText: 'ZEPHYRA', holder: 'Agent of mine' }),
    recordalOf({ recordNo: 'T4', markText: 'ZEPHYRA', registrationNo: '777', holder: 'Old name' }),
    recordalOf({ recordNo: 'T6', markText: 'NIKE', holder: 'NIKE' }),
    recordalOf({ recordNo: 'T7', markText: 'ZEPHYRA', holder: 'Gone', status: 'cancelled' }),
  ]);
  const holder = 'Zephyra (HK), Ltd.';
  expect(
    await found([{ markText: 'zephyra', role: 'own', recordNo: 'T3', registrationNo: '777', holder }]),
  ).toEqual([['T1', 'identical']]);
});

test('marks like an own one are told too, after the identical ones, and called similar', async () => {
  await replaceList(own, [
    recordalOf({ recordNo: 'T1', markText: 'ZEPHYRRA', holder: 'One letter more' }),
    recordalOf({ recordNo: 'T2', markText: 'ZEPHYRA SPORT', holder: 'Mine, and a word' }),
    recordalOf({ recordNo: 'T3', markText: 'ZEPHYRA', holder: 'The very mark' }),
    recordalOf({ recordNo: 'T4', markText: 'AZEPHYRAN', holder: 'Letters inside another word' }),
    recordalOf({ recordNo: 'T5', markText: 'SPORT', holder: 'No likeness' }),
  ]);
  const rivals = await found([{ markText: 'Zephyra', role: 'own' }]);
  expect(rivals[0]).toEqual(['T3', 'identical']);
  expect(rivals.slice(1).sort()).toEqual([
    ['T1', 'similar'],
    ['T2', 'similar'],
  ]);
});

test('a recordal of a part of the own mark is another’s business, and the watchlist is nobody’s recordal', async () => {
  await changeWatchlist({ add: [{ markText: 'ZEPHYRA MOON' }] });
  await replaceList(own, [recordalOf({ recordNo: 'T1', markText: 'MOON', holder: 'Other' })]);
  expect(await found([{ markText: 'Zephyra Moon', role: 'own' }])).toEqual([]);
});

test('a mark that is recorded in two countries stands in the own marks twice, and both are the user’s', async () => {
  await replaceList(own, [
    recordalOf({ recordNo: 'T1', markText: 'ZEPHYRA' }),
    recordalOf({ regime: 'US', recordNo: 'TMK 5', markText: 'ZEPHYRA' }),
    recordalOf({ regime: 'KZ', recordNo: '9', markText: 'ZEPHYRA' }),
  ]);
  const mine: OwnMark[] = [
    { markText: 'Zephyra', role: 'own', recordNo: 'T1', regimes: ['CN'] },
    { markText: 'ZEPHYRA', role: 'own', recordNo: 'TMK 5', regimes: ['US'] },
  ];
  expect(await found(mine)).toEqual([['9', 'identical']]);
});
