import { expect, test } from 'vitest';
import { badgeFor } from '../../lib/background/toolbar';
import { labelOf } from '../../lib/lists/list-label';
import type { StoredList } from '../../lib/lists/store/database';
import type { PageReport } from '../../lib/page/page-state';

const stored = (over: Partial<StoredList>): StoredList => ({
  ...{ name: 'gacc', regimes: ['CN', 'HK'], date: '2026-11-01', demonstration: false },
  ...{
    origin: { kind: 'file' as const, file: 'gacc.csv' },
    version: 1,
    updatedAt: '',
    count: 9,
    figurative: 2,
  },
  ...{ shards: 1, generation: 1 },
  ...over,
});

test.each([
  ['three weeks old', {}, 'fresh'],
  ['older than ninety days', { date: '2026-08-01' }, 'stale'],
  ['past the publisher’s own day, however young', { date: '2026-11-20', expires: '2026-11-21' }, 'expired'],
  ['still standing on the publisher’s last day', { expires: '2026-11-22' }, 'fresh'],
  ['of no known day', { date: '' }, 'undated'],
  ['of the user’s own marks', { date: '2020-01-01', origin: { kind: 'own' } }, 'fresh'],
  ['made up for demonstration', { date: '2020-01-01', demonstration: true }, 'fresh'],
] as const)('a list %s', (_, over, expected) => {
  expect(labelOf(stored(over), '2026-11-22', 90).freshness).toBe(expected);
});

test('a label carries what people are told of a list', () => {
  expect(labelOf(stored({ expires: '2027-01-01', notice: 'rebuilt' }), '2026-11-22', 90)).toEqual({
    ...{ name: 'gacc', regime: 'CN, HK', date: '2026-11-01', freshness: 'fresh', expires: '2027-01-01' },
    ...{ demonstration: false, recordals: 9, figurative: 2, notice: 'rebuilt' },
  });
});

test('a page without conflicts shows "?" on the toolbar while a list is expired, conflicts their number', () => {
  const report: PageReport = {
    ...{ visit: 'v', site: 'amazon', page: 'search', status: 'read', cards: 9, readable: 9 },
    ...{ off: false, conflicts: 0, reviews: 0, failed: false },
  };
  expect(badgeFor(report, true).text).toBe('?');
  expect(badgeFor({ ...report, conflicts: 3 }, true).text).toBe('3');
  expect(badgeFor({ ...report, off: true }, true).text).toBe('');
});
