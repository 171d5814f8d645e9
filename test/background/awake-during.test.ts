import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { awakeDuring, awakeFromNow } from '../../lib/background/awake-during';

let calls: number[];
let began: number;

beforeEach(() => {
  vi.useFakeTimers();
  began = Date.now();
  calls = [];
  fakeBrowser.runtime.getPlatformInfo = (async () => {
    calls.push(Date.now() - began);
    return {};
  }) as never;
});
afterEach(() => vi.useRealTimers());

const lasting = <Value>(ms: number, value: Value) =>
  new Promise<Value>((come) => setTimeout(come, ms, value));

test('an answer of an ordinary page asks the browser for nothing', async () => {
  expect(await awakeDuring(Promise.resolve('verdicts'))).toBe('verdicts');
  const later = awakeDuring(lasting(900, 'verdicts'));
  await vi.advanceTimersByTimeAsync(900);
  expect(await later).toBe('verdicts');
  expect(calls).toEqual([]);
});

test('the browser hears of long work every second, and of none that is done', async () => {
  const work = awakeDuring(lasting(3_500, 'done'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await work).toBe('done');
  expect(calls).toEqual([1_000, 2_000, 3_000]);
});

test('work that nobody asked for is heard of at once: no event gave it thirty seconds', async () => {
  const work = awakeFromNow(lasting(1_500, 'done'));
  expect(calls).toEqual([0]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await work).toBe('done');
  expect(calls).toEqual([0, 1_000]);
});

test.each([
  ['asked for', awakeDuring],
  ['begun by itself', awakeFromNow],
])('work that fails is told, and keeps nothing awake: %s', async (_, awake) => {
  await expect(awake(Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  calls = [];
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calls).toEqual([]);
});
