// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginLife, onceShown, onMove, onReturn } from '../../lib/content/script-life';

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

test('a script whose extension is gone ends by itself within seconds, or as soon as a person presses anything', () => {
  vi.useFakeTimers();
  const ends = [beginLife()].map((life) => {
    (fakeBrowser.runtime as { id: string | undefined }).id = undefined;
    vi.advanceTimersByTime(2_000);
    return life.signal.aborted;
  });
  fakeBrowser.runtime.id = 'test-extension-id';
  const life = beginLife();
  (fakeBrowser.runtime as { id: string | undefined }).id = undefined;
  dispatchEvent(new Event('pointerdown'));
  expect([...ends, life.signal.aborted]).toEqual([true, true]);
});

test('a page that is loaded ahead waits until somebody sees it', async () => {
  const life = beginLife();
  let came = false;
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  const shown = onceShown(life).then(() => (came = true));
  await Promise.resolve();
  expect(came).toBe(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await shown;
  Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
  await onceShown(life);
});

test('a page hears that it came back out of the store, not that it was loaded', () => {
  const life = beginLife();
  const returned = vi.fn();
  onReturn(returned, life);
  const show = (persisted: boolean) => dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  show(false);
  show(true);
  beginLife();
  show(true);
  expect(returned).toHaveBeenCalledOnce();
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
  vi.advanceTimersByTime(10);
  navigation.dispatchEvent(new Event('navigate'));
  beginLife();
  vi.advanceTimersByTime(10);
  navigation.dispatchEvent(new Event('navigate'));
  vi.advanceTimersByTime(10);
  expect(moved).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
