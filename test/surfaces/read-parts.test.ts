import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readParts } from '../../lib/surfaces/read-parts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a part that fails, throws at once or never answers is named, and keeps no other from being read', async () => {
  const reading = readParts(
    {
      sound: async () => 1,
      failing: () => Promise.reject(new Error('the disk is gone')),
      throwing: (): Promise<number> => {
        throw new TypeError('no store');
      },
      silent: () => new Promise<number>(() => {}),
    },
    { sound: 0, failing: 0, throwing: 0, silent: 0 },
  );
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await reading).toEqual({
    values: { sound: 1, failing: 0, throwing: 0, silent: 0 },
    failed: { failing: 'the disk is gone', throwing: 'no store', silent: { key: 'section.noAnswer' } },
  });
});
