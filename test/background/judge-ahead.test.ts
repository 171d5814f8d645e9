import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { judgingAhead } from '../../lib/background/judge-ahead';
import type { ScreeningList } from '../../lib/lists/store/screening-list';

const found = vi.fn((_: { title: string }) => [] as never[]);

const list = (find: () => never[] = found as never): ScreeningList => ({
  name: 'cn',
  date: '2026-05-01',
  demonstration: false,
  index: { size: 0, marks: 0, find, suggest: () => [] } as never,
  recordals: async () => [],
});

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = ((name: string) => (name === 'languageTag' ? 'en' : name)) as never;
  found.mockClear();
});

test('every list is tried with titles of nobody’s, once in the life of the background', async () => {
  const judgeAhead = judgingAhead();
  await judgeAhead([list(), list()]);
  const tried = found.mock.calls.length;
  expect(tried).toBeGreaterThan(2);
  await judgeAhead([list()]);
  expect(found.mock.calls.length).toBe(tried);
});

test('nothing of it is kept', async () => {
  await judgingAhead()([list()]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test.each([
  ['no list at all', []],
  [
    'one that cannot be searched',
    [
      list(() => {
        throw new Error('damaged');
      }),
    ],
  ],
])('it fails for nobody: %s', async (_, lists) => {
  await expect(judgingAhead()(lists)).resolves.toBeUndefined();
});
