import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginLife, onMove } from '../../lib/content/script-life';

afterEach(() => {
  vi.useRealTimers();
  globalThis.recordalLensLife = undefined;
  fakeBrowser.runtime.id = 'test-extension-id';
});

test('a script that begins ends the one that ran before it', () => {
  const first = beginLife();
  const second = beginLife();
  expect([first.isValid, second.isValid]).toEqual([false, true]);
  expect(first.signal.aborted).toBe(true);
});

test('a script whose extension is gone has ended, and whoever waits for that hears it once', () => {
  const life = beginLife();
  const ended = vi.fn();
  life.signal.addEventListener('abort', ended);
  (fakeBrowser.runtime as { id: string | undefined }).id = undefined;
  expect([life.isValid, life.isValid]).toEqual([false, false]);
  expect(ended).toHaveBeenCalledOnce();
});

test('where the browser tells of no navigations, the address is looked at every second until the end', () => {
  vi.useFakeTimers();
  const life = beginLife();
  const moved = vi.fn();
  onMove(moved, life);
  vi.advanceTimersByTime(3_500);
  beginLife();
  vi.advanceTimersByTime(3_000);
  expect(moved).toHaveBeenCalledTimes(3);
});

test('a navigation is asked about once its address had its chance to change, and not after the end', () => {
  vi.useFakeTimers();
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  const life = beginLife();
  const moved = vi.fn();
  onMove(moved, life);
  navigation.dispatchEvent(new Event('navigate'));
  expect(moved).not.toHaveBeenCalled();
  vi.runAllTimers();
  navigation.dispatchEvent(new Event('navigate'));
  beginLife();
  vi.runAllTimers();
  navigation.dispatchEvent(new Event('navigate'));
  vi.runAllTimers();
  expect(moved).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
