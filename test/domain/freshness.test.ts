import { expect, test } from 'vitest';
import { freshness } from '../../lib/domain/freshness';

const TODAY = '2026-11-29';

test.each([
  ['', 'undated'],
  ['2099-01-01', 'undated'],
  ['9999-12-31', 'undated'],
  ['2026-11-30', 'undated'],
  ['soon', 'undated'],
  ['2026-02-30', 'undated'],
  ['2026-11-29T00:00', 'undated'],
  ['2026-11-29', 'fresh'],
  ['2026-09-01', 'fresh'],
  ['2026-08-01', 'stale'],
] as const)('a list of %j is %s', (date, expected) => {
  expect(freshness({ date }, TODAY)).toBe(expected);
});

test.each(['2026-11-28', 'never', '2027-13-01'])(
  'a list that its publisher stood by until %j has expired',
  (expires) => {
    expect(freshness({ date: '2026-11-01', expires }, TODAY)).toBe('expired');
  },
);
