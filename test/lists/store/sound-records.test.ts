import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listsDatabase } from '../../../lib/lists/store/database';
import { openLists, replaceList } from '../../../lib/lists/store/list-repository';
import { countDamagedRecords } from '../../../lib/lists/store/sound-records';
import { hasChanged, healthLog, keepHealth } from '../../../lib/page/site-health';
import { storedAlerts } from '../../../lib/watch/alerts';
import { recordNote, recordNotes } from '../../../lib/watch/notes';
import { stockItems } from '../../../lib/watch/stock';
import { numbered, own } from '../sample-list';

const AT = '2026-01-01T00:00:00Z';
const NOTE = { regime: 'CN', recordNo: 'T2020-1', note: '', authorisedUsers: ['A Shop'], at: AT };
const ALERT = {
  ...{ about: 'own', subject: 'A', title: 'A', words: 'A', kind: 'added', list: 'cn', listDate: '' },
  ...{ demonstration: false, regime: 'CN', recordNo: 'T1', mark: 'A', holder: '', at: AT, seen: false },
};

/** What no version of today stores: the types of the store know nothing of it. */
async function putRaw(store: 'notes' | 'stock' | 'alerts', ...records: object[]): Promise<void> {
  const database = await listsDatabase();
  for (const record of records) await database.put(store, record as never);
}

beforeEach(async () => {
  const database = await listsDatabase();
  for (const store of ['notes', 'stock', 'alerts'] as const) await database.clear(store);
});

test('a damaged note costs that note: lists open, and the users that another one authorises count', async () => {
  await replaceList(own, numbered(3));
  await putRaw(
    'notes',
    NOTE,
    { ...NOTE, recordNo: 'T2', authorisedUsers: undefined },
    { regime: 'CN', recordNo: 'T3' },
  );
  const [list] = await openLists();
  const [recordal] = await list!.recordals([1]);
  expect(recordal?.authorisedUsers).toMatchObject([{ name: 'A Shop' }]);
  expect(await recordNotes()).toEqual([NOTE]);
  expect(await recordNote('CN', 'T2')).toBeUndefined();
  expect(await countDamagedRecords()).toBe(2);
});

test('damaged alerts and items of the stock are not shown, and stay stored', async () => {
  await putRaw('alerts', ALERT, { ...ALERT, subject: 'B', at: 7 }, { ...ALERT, subject: 'C', title: null });
  await putRaw('stock', { id: '1', title: 'A', addedAt: AT }, { id: '2' });
  expect(await storedAlerts()).toEqual([ALERT]);
  expect((await stockItems()).map(({ id }) => id)).toEqual(['1']);
  expect(await countDamagedRecords()).toBe(3);
  expect(await (await listsDatabase()).count('alerts')).toBe(3);
});

test('a damaged log of how sites were read is not believed, and goes on', async () => {
  const entry = { site: 'ebay', page: 'search', status: 'read', share: 1, day: '2026-11-01' } as const;
  for (const siteHealth of [
    'nonsense',
    { a: 1 },
    [null, { ...entry, day: 'soon' }, { ...entry, share: 'all' }],
  ]) {
    await fakeBrowser.storage.local.set({ siteHealth });
    expect(await hasChanged('ebay', 'search')).toBe(false);
    await keepHealth(entry);
    expect(await healthLog()).toEqual([entry]);
  }
});
