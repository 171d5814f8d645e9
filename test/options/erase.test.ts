import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { eraseEverything, eraseOne } from '../../entrypoints/options/erase';
import { PageLearning } from '../../lib/background/local-prior';
import type { Decision } from '../../lib/decisions/decision';
import { openDecisions } from '../../lib/decisions/store';
import { closeListsDatabase, listStatus, replaceList } from '../../lib/lists/cache';
import { listsDatabase } from '../../lib/lists/database';
import { followManaged, subscribe, subscriptions } from '../../lib/lists/subscriptions';
import { answer } from '../../lib/messages';
import { changeSettings, readSettings } from '../../lib/settings/items';
import { numbered, own } from '../lists/sample-list';
import { openMessageChannel } from '../message-channel';

const ADDRESS = 'https://lists.example/cn.json';
const MANAGED = 'https://lists.example/ours.json';

beforeEach(async () => {
  fakeBrowser.reset();
  openMessageChannel();
  await closeListsDatabase();
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

test('removing one list leaves what another is followed by', async () => {
  await eraseOne('demo');
  expect(await subscriptions()).toHaveLength(1);
});

test('everything is erased but the packaged list and what the organisation prescribes, and comes back', async () => {
  await followManaged([MANAGED]);
  await changeSettings({ role: 'holder', own: [{ markText: 'ACME', role: 'own' }] });
  const store = await openDecisions();
  await store.put({ id: 'd1', at: '2026-11-01T00:00:00Z' } as Decision);

  const learning = new PageLearning();
  await learning.relearn({ summit: [9, 1] });
  const silence = answer({
    forgetLearnt: async () => ({ learnt: await learning.forget() }),
    relearn: ({ learnt }) => learning.relearn(learnt).then(() => null),
  });

  const undo = await eraseEverything();
  expect(await learning.words()).toBe(0);
  expect(await names()).toEqual(['demo']);
  expect((await subscriptions()).map(({ url }) => url)).toEqual([MANAGED]);
  expect(await readSettings()).toMatchObject({ role: 'seller', own: [] });
  expect(await store.all()).toEqual([]);

  await undo();
  expect(await learning.words()).toBe(1);
  silence();
  expect(await names()).toEqual(['cn', 'demo']);
  expect(await subscriptions()).toHaveLength(2);
  expect(await readSettings()).toMatchObject({ role: 'holder', own: [{ markText: 'ACME' }] });
  expect((await store.all()).map(({ id }) => id)).toEqual(['d1']);
  store.close();
});
