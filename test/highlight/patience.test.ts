import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patience } from '../../lib/highlight/patience';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How many of so many times are granted. */
function spent(one: ReturnType<typeof patience>, times: number): number {
  return Array.from({ length: times }, () => one.spend()).filter(Boolean).length;
}

test('what is taken away now and then is put back for ever', () => {
  const returns = patience();
  for (let minute = 0; minute < 600; minute++) {
    expect(returns.spend()).toBe(true);
    vi.advanceTimersByTime(60_000);
  }
  expect(returns.lasts).toBe(true);
});

test('a page that fights all day is answered eight times at once, then once in five seconds, and owned up to', () => {
  const returns = patience();
  expect(spent(returns, 1_000)).toBe(8);
  let granted = 0;
  for (let second = 0; second < 3_600; second++) {
    vi.advanceTimersByTime(1_000);
    granted += spent(returns, 100);
    expect(returns.lasts).toBe(false);
  }
  expect(granted).toBe(720);
});

test('a page that has stopped is whole again once all times are there', () => {
  const returns = patience();
  spent(returns, 9);
  vi.advanceTimersByTime(39_000);
  expect(returns.lasts).toBe(false);
  vi.advanceTimersByTime(1_000);
  expect([returns.lasts, spent(returns, 9)]).toEqual([true, 8]);
});
