import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDecisionService } from '../../lib/decisions/decision-service';
import { NO_CHANGE } from '../../lib/decisions/news';
import { openDecisions } from '../../lib/decisions/store';
import { overviewOf } from '../../lib/decisions/walk';
import { decide } from './a-decision';

let nth = 0;
const opened = () => openDecisions(`portions ${++nth}`);
const DOING = { by: '', at: '2026-11-20T08:00:00.000Z' };

describe('what is shown of everything decided', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

  test.each([0, 1, 499, 500, 501, 1_250])(
    'of %i: how many, and the latest of them, oldest first',
    async (count) => {
      const store = opened();
      // By their names in another order than in time.
      const all = Array.from({ length: count }, (_, n) => ({
        ...decide('watch'),
        id: `d${(n * 7) % 9_973}`,
        at: at(n),
      }));
      await store.bring(all, DOING);
      const shown = await overviewOf(store.walk(), 3);
      expect(shown.count).toBe(count);
      expect(shown.latest.map((one) => one.at)).toEqual(all.slice(-3).map((one) => one.at));
      expect(shown.unread).toEqual([]);
      await store.close();
    },
  );
});

describe('portions of one change', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  function desk() {
    const changed = vi.fn();
    return { changed, ...createDecisionService(opened(), changed) };
  }

  test('are told once, after the last', async () => {
    const { changed, takeIn } = desk();
    await takeIn([decide('watch')], undefined, { more: true });
    await takeIn([decide('watch')], undefined, { more: true });
    expect(changed).not.toHaveBeenCalled();
    await takeIn([decide('watch')]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(changed.mock.calls).toEqual([[{ ...NO_CHANGE, anew: true }]]);
  });

  test('are told, too, where the last never comes', async () => {
    const { changed, retract, takeIn } = desk();
    await takeIn([{ ...decide('watch'), id: 'one' }]);
    changed.mockClear();
    await retract(['one'], { more: true });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(changed.mock.calls).toEqual([[{ ...NO_CHANGE, anew: true }]]);
  });

  test('count at once for what is screened meanwhile', async () => {
    const { all, takeIn } = desk();
    await takeIn([decide('watch')], undefined, { more: true });
    expect(await all()).toHaveLength(1);
  });

  test('do not hide what else changed between them', async () => {
    const { changed, retract, takeIn } = desk();
    await takeIn([{ ...decide('watch'), id: 'one' }], undefined, { more: true });
    await retract(['one']);
    expect(changed.mock.calls).toEqual([[{ ...NO_CHANGE, anew: true }]]);
  });

  test('a change by itself is told as it is', async () => {
    const { changed, retract } = desk();
    await retract(['one']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(changed.mock.calls).toEqual([[{ ...NO_CHANGE, gone: ['one'] }]]);
  });
});
