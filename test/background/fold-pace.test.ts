import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const foldCollected = vi.hoisted(() => vi.fn(async (_: string) => {}));
const lists = vi.hoisted(() => ({ now: [{ name: 'short', count: 60 }] }));
vi.mock('../../lib/lists/store/fold-collected', () => ({ foldCollected }));
vi.mock('../../lib/lists/store/list-repository', () => ({ listStatus: async () => lists.now }));

const { foldSoon } = await import('../../lib/background/fold-pace');

let list = '';
beforeEach(() => {
  vi.useFakeTimers();
  foldCollected.mockClear();
  // What an earlier test brought in is no part of this one.
  list = `${expect.getState().currentTestName}`;
});
afterEach(() => vi.useRealTimers());

const isOf = (count: number) => {
  lists.now = [{ name: list, count }];
};
const folds = () => foldCollected.mock.calls.length;

test('the first page of a short list is brought in at once', async () => {
  isOf(0);
  await foldSoon(list);
  expect(foldCollected.mock.calls).toEqual([[list]]);
});

test('pages turned faster than a list is written are brought in together, and none waits longer than a second', async () => {
  isOf(60);
  for (let page = 0; page < 20; page++) {
    await foldSoon(list);
    await vi.advanceTimersByTimeAsync(200);
  }
  // At once, and at the end of each of four seconds.
  expect(folds()).toBe(5);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(folds()).toBe(5);
});

test('a page turned at leisure is brought in at once', async () => {
  isOf(60);
  for (let page = 1; page <= 3; page++) {
    await foldSoon(list);
    expect(folds()).toBe(page);
    await vi.advanceTimersByTimeAsync(1_500);
  }
});

test('a long list waits until no other page comes', async () => {
  isOf(5_001);
  for (let page = 0; page < 5; page++) {
    await foldSoon(list);
    await vi.advanceTimersByTimeAsync(2_000);
  }
  expect(folds()).toBe(0);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(folds()).toBe(1);
});

test('what cannot be brought in now is tried with the next page', async () => {
  isOf(60);
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  foldCollected.mockRejectedValueOnce(new Error('no room'));
  await foldSoon(list);
  expect(warned).toHaveBeenCalledOnce();
  await foldSoon(list);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(folds()).toBe(2);
});
