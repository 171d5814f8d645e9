import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { itemOf } from '../../lib/queue/queue-item';
import { queueLossIsRead, queueLost } from '../../lib/queue/queue-lost';
import { openQueue, type QueueStore } from '../../lib/queue/queue-store';
import { finding } from '../components/fixtures';
import { offer } from '../decisions/a-decision';

const item = (id: string) =>
  itemOf({ listing: offer({ id }), finding: finding() }, 'page', 'amazon.com', '2026-05-20T08:00:00.000Z');

let queue: QueueStore;
beforeEach(async () => {
  await fakeBrowser.storage.local.clear();
  globalThis.indexedDB = new IDBFactory();
  queue = openQueue();
});
afterEach(() => queue.close());

/** The browser throws all databases away. */
async function loseAll(): Promise<void> {
  await queue.close();
  globalThis.indexedDB = new IDBFactory();
}

test('items that are gone without having been taken out are told until somebody read of it', async () => {
  await queue.add([item('1'), item('2'), item('3')]);
  await queue.remove([item('3').key]);
  await loseAll();
  expect(await queue.all()).toEqual([]);
  expect(await queueLost()).toBe(2);
  await queueLossIsRead();
  expect(await queue.all()).toEqual([]);
  expect(await queueLost()).toBe(0);
});

test('items that come before anybody looked do not hide it', async () => {
  await queue.add([item('1'), item('2')]);
  await loseAll();
  await queue.add([item('3')]);
  expect(await queue.all()).toHaveLength(1);
  expect(await queueLost()).toBe(2);
});

test('a queue from before items were counted is counted as it is read', async () => {
  await queue.add([item('1')]);
  await fakeBrowser.storage.local.clear();
  await queue.all();
  await loseAll();
  await queue.all();
  expect(await queueLost()).toBe(1);
});

test('nothing is lost where a person took all of it out, in whichever order windows did', async () => {
  const other = openQueue();
  await Promise.all([queue.add([item('1')]), other.add([item('2')]), queue.all()]);
  await Promise.all([queue.remove([item('1').key]), other.remove([item('2').key]), other.all()]);
  await Promise.all([queue.all(), other.all()]);
  expect(await queueLost()).toBe(0);
  await other.close();
});

test('what cannot be counted is kept all the same', async () => {
  const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(await queue.add([item('1')])).toMatchObject({ added: 1 });
  expect(await queue.all()).toHaveLength(1);
  full.mockRestore();
});
