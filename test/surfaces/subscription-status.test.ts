import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fingerprintOf } from '../../lib/lists/publication/signature';
import { listsDatabase } from '../../lib/lists/store/database';
import { subscribe } from '../../lib/lists/subscriptions';
import { subscriptionStatuses } from '../../lib/surfaces/subscription-status';

const ADDRESS = 'https://lists.example/cn.json';

/** What leave this browser was given. */
let hosts: string[] = [];
fakeBrowser.permissions.contains = vi.fn(async ({ origins = [] }) =>
  origins.every((one: string) => hosts.includes(one)),
);

test('both keys stand by their fingerprints once another one is offered, and not before', async () => {
  await subscribe(ADDRESS);
  expect(await subscriptionStatuses()).toEqual([
    { url: ADDRESS, managed: false, paused: false, allowed: false },
  ]);
  const database = await listsDatabase();
  const stored = (await database.get('subscriptions', ADDRESS))!;
  await database.put('subscriptions', { ...stored, name: 'cn', version: 4, key: 'AAAA', offeredKey: 'AAAB' });
  const [{ keys } = {}] = await subscriptionStatuses();
  // sha256sum of three zero bytes, by the tool of that name.
  expect(keys?.pinned).toBe('709e 80c8 8487 a241 1e1e e4df b9f2 2a86');
  expect(keys?.offered).not.toBe(keys?.pinned);
  expect(keys?.offered).toBe(await fingerprintOf('AAAB'));
});

test('a list may be fetched once the browser was given leave for its very host', async () => {
  hosts = ['https://elsewhere.example/*'];
  expect((await subscriptionStatuses())[0]?.allowed).toBe(false);
  hosts = ['https://lists.example/*'];
  expect((await subscriptionStatuses())[0]?.allowed).toBe(true);
});

test('an address, a key or a moment that is none, however it came to be stored, keeps no other from being shown', async () => {
  hosts = ['https://lists.example/*'];
  const database = await listsDatabase();
  const odd = { managed: false, paused: false, addedAt: '', failures: 0, nextCheck: Number.MAX_VALUE };
  await database.put('subscriptions', { ...odd, url: 'javascript:alert(1)', key: '¿', offeredKey: '?' });
  const statuses = await subscriptionStatuses();
  expect(statuses.map(({ url, allowed }) => [url, allowed])).toEqual([
    [ADDRESS, true],
    ['javascript:alert(1)', false],
  ]);
});
