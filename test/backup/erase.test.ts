import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { asked } from '../../lib/backup/asked-store';
import { eraseEverything, eraseOne } from '../../lib/backup/erase';
import type { Decision } from '../../lib/decisions/decision';
import { createDecisionService } from '../../lib/decisions/decision-service';
import { openDecisions } from '../../lib/decisions/store';
import { NOTHING_DONE } from '../../lib/domain/undo';
import { PageLearning } from '../../lib/learning/page-learning';
import { rememberColumns } from '../../lib/lists/preview';
import { listsDatabase } from '../../lib/lists/store/database';
import {
  closeListsDatabase,
  listStatus,
  openLists,
  replaceList,
} from '../../lib/lists/store/list-repository';
import { followManaged, subscribe, subscriptions } from '../../lib/lists/subscriptions';
import { closeLookUps } from '../../lib/look-ups/kept/database';
import { keptLookUps } from '../../lib/look-ups/kept/keep';
import { hideWord } from '../../lib/look-ups/kept/tell';
import { admitOwn, answer } from '../../lib/messages/answer';
import { itemOf } from '../../lib/queue/queue-item';
import { openQueue } from '../../lib/queue/queue-store';
import type { Round } from '../../lib/review-quality/round';
import { openRounds } from '../../lib/review-quality/round-store';
import { changeList, changeSettings, readSettings } from '../../lib/settings/items';
import { storedAlerts } from '../../lib/watch/alerts';
import { changeRecordNote, recordNotes } from '../../lib/watch/notes';
import { takeArrivals } from '../../lib/watch/pending-changes';
import { addStock, stockItems } from '../../lib/watch/stock';
import { changeWatchlist } from '../../lib/watch/watchlist';
import { finding, listing } from '../components/fixtures';
import { numbered, own } from '../lists/sample-list';
import { openMessageChannel } from '../message-channel';

const ADDRESS = 'https://lists.example/cn.json';
const DECISION: Decision = {
  ...{ id: 'd1', kind: 'watch', regime: 'CN', recordNo: 'T1', mark: 'MARK 1', words: 'mark 1' },
  ...{
    reach: { to: 'listing', site: 'amazon.com', listingId: 'a' },
    note: '',
    at: '2026-11-01T00:00:00.000Z',
  },
};
const WAITING = itemOf({ listing: listing(), finding: finding() }, 'page', 'amazon.com', DECISION.at);
const ROUND: Round = {
  ...{ id: 'r', drawnAt: DECISION.at, from: 'export.csv', items: [] },
  population: { flagged: 1, unflagged: 1, unreadable: 0 },
};
const MANAGED = 'https://lists.example/ours.json';

beforeEach(async () => {
  fakeBrowser.reset();
  openMessageChannel();
  await closeListsDatabase();
  await closeLookUps();
  globalThis.indexedDB = new IDBFactory();
  await replaceList(own, numbered(3));
  await replaceList({ ...own, name: 'demo', origin: { kind: 'packaged' } }, numbered(2));
  await subscribe(ADDRESS);
  const database = await listsDatabase();
  const [followed] = await subscriptions();
  await database.put('subscriptions', { ...followed!, name: 'cn', version: 4, key: 'pinned' });
});

const names = async () => (await listStatus()).map(({ name }) => name).sort();

test('a removed list is no longer followed, and undoing follows it again with the same key pinned', async () => {
  const undo = await eraseOne('cn');
  expect(await names()).toEqual(['demo']);
  expect(await subscriptions()).toEqual([]);
  await undo();
  expect(await names()).toEqual(['cn', 'demo']);
  expect(await subscriptions()).toMatchObject([{ url: ADDRESS, version: 4, key: 'pinned' }]);
});

test('a second press on a list that is erased already has no way back of its own; the first brings the list back', async () => {
  const undo = await eraseOne('cn');
  expect(await eraseOne('cn')).toBe(NOTHING_DONE);
  await undo();
  expect(await names()).toEqual(['cn', 'demo']);
  expect(await subscriptions()).toHaveLength(1);
});

test('removing one list leaves what another is followed by', async () => {
  await eraseOne('demo');
  expect(await subscriptions()).toHaveLength(1);
});

test('everything is erased but the packaged list and what the organisation prescribes, and comes back', async () => {
  await followManaged([MANAGED]);
  await changeSettings({ role: 'holder' });
  await changeList('own', { add: [{ markText: 'ACME', role: 'own' }] });
  const desk = createDecisionService(openDecisions(), () => {});
  await desk.takeIn([DECISION]);
  await changeRecordNote(
    { regime: 'CN', recordNo: 'T1' },
    { note: { from: '', to: 'asked' }, users: { add: ['A Shop'] } },
  );
  await addStock([{ id: 'a', title: 'MARK 1 shoes' }]);
  await hideWord('Tent');
  await asked(openQueue(), (queue) => queue.add([WAITING]));
  await asked(openRounds(), (rounds) => rounds.put([ROUND]));
  expect(await takeArrivals(openLists, [])).toHaveLength(1);
  await rememberColumns([{ header: 'Zeichen', field: 'markText' }]);
  await changeWatchlist({ add: [{ markText: 'ZEPHYRA' }] });
  const kept = async () => [
    (await recordNotes()).length,
    (await stockItems()).length,
    (await storedAlerts()).length,
    (await (await listsDatabase()).getAllKeys('columnMaps')).length,
    (await keptLookUps()).length,
    (await asked(openQueue(), (queue) => queue.all())).length,
    (await asked(openRounds(), (rounds) => rounds.all())).length,
  ];

  const learning = new PageLearning();
  await learning.restore({ version: 2, words: [['summit', [['ebay', 9, 1]]]] });
  const silence = answer(
    {
      decisions: async () => ({ decisions: await desk.all() }),
      eraseDecisions: () => desk.erase().then(() => null),
      importDecisions: ({ decisions }) => desk.takeIn(decisions).then(() => true as never),
      forgetLearning: async () => ({ learning: await learning.forgetAll() }),
      restoreLearning: (ask) => learning.restore(ask.learning).then(() => null),
    },
    admitOwn,
  );

  const { undo, left } = await eraseEverything();
  expect(left).toEqual([]);
  expect((await learning.data()).words).toEqual([]);
  expect(await names()).toEqual(['demo']);
  expect((await subscriptions()).map(({ url }) => url)).toEqual([MANAGED]);
  expect(await readSettings()).toMatchObject({ role: 'seller', own: [] });
  expect(await desk.all()).toEqual([]);
  expect(await kept()).toEqual([0, 0, 0, 0, 0, 0, 0]);

  await undo();
  expect((await learning.data()).words).toEqual([['summit', [['ebay', 9, 1]]]]);
  silence();
  expect(await names()).toEqual(['cn', 'demo', 'watchlist']);
  expect(await kept()).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(await subscriptions()).toHaveLength(2);
  expect(await readSettings()).toMatchObject({ role: 'holder', own: [{ markText: 'ACME' }] });
  expect((await desk.all()).map(({ id }) => id)).toEqual(['d1']);
});

test('a part that cannot be erased is named, and everything else is erased and comes back', async () => {
  await changeSettings({ role: 'holder' });
  // No background answers: decisions and what the pages taught cannot be reached.
  const { undo, left } = await eraseEverything();
  expect(left).toEqual(['decisions', 'learning']);
  expect(await names()).toEqual(['demo']);
  expect(await readSettings()).toMatchObject({ role: 'seller' });
  await undo();
  expect(await names()).toEqual(['cn', 'demo']);
  expect(await readSettings()).toMatchObject({ role: 'holder' });
});
