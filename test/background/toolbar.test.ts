import { expect, test } from 'vitest';
import { badgeFor } from '../../lib/background/toolbar';
import type { PageReport } from '../../lib/page/page-state';

const report = (parts: Partial<PageReport>): PageReport => ({
  visit: '1',
  site: 'amazon',
  page: 'search',
  status: 'read',
  cards: 24,
  readable: 24,
  off: false,
  conflicts: 0,
  reviews: 0,
  failed: false,
  ...parts,
});

test.each([
  ['nothing found on a page fully read', {}, ''],
  ['the number of conflicts', { conflicts: 7 }, '7'],
  ['a number that would not fit', { conflicts: 120 }, '99+'],
  ['a page that cannot be read', { status: 'unreadable', reason: 'captcha' }, '?'],
  ['a page read in part', { status: 'partial' }, '?'],
  ['conflicts on a page read in part', { status: 'partial', conflicts: 2 }, '2'],
  ['a page that takes our marks away, whatever was found', { unmarked: true, conflicts: 2 }, '?'],
  ['screening that failed', { failed: true }, '?'],
  ['listings that nobody looked up', { notLookedUp: 3 }, '?'],
  ['conflicts beside such listings', { notLookedUp: 3, conflicts: 2 }, '2'],
  ['a site switched off', { off: true, status: 'unreadable' }, ''],
] as const)('%s', (_, parts, text) => {
  expect(badgeFor(report(parts)).text).toBe(text);
});
