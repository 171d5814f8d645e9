import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { logHealth } from '../../lib/background/health';
import type { PageReport } from '../../lib/page/page-state';
import { eraseHealth, hasChanged, healthLog, keepHealth, restoreHealth } from '../../lib/page/site-health';

beforeEach(() => fakeBrowser.reset());

const report = (visit: number, readable: number, more: Partial<PageReport> = {}): PageReport => ({
  ...{ visit: String(visit), site: 'ebay', page: 'search', off: false, cards: 48, readable },
  ...{ status: readable === 0 ? 'unreadable' : 'read', conflicts: 0, reviews: 0, failed: false },
  ...more,
});

/** Ten visits that went well, then eight that ended as given; all reported at once, as tabs do on start. */
async function visits(more: Partial<PageReport>): Promise<void> {
  const well = Array.from({ length: 10 }, (_, visit) => report(visit, 48));
  const lately = Array.from({ length: 8 }, (_, visit) => report(100 + visit, 0, more));
  await Promise.all([...well, ...lately].map(logHealth));
}

test('pages that used to be read and no longer are seem to have changed, until the log is erased', async () => {
  await visits({});
  expect(await hasChanged('ebay', 'search')).toBe(true);
  expect(await hasChanged('ebay', 'detail')).toBe(false);
  await eraseHealth();
  expect(await hasChanged('ebay', 'search')).toBe(false);
});

test('what two windows log, restore and take back at once is all in the log', async () => {
  const entry = (visit: string) => ({
    ...{ site: 'ebay', page: 'search' as const, status: 'read' as const, share: 1, day: '2026-05-03', visit },
  });
  const visits = async () => (await healthLog()).map(({ visit }) => visit);
  await keepHealth(entry('before'));
  const undo = await eraseHealth();
  await Promise.all([keepHealth(entry('since')), undo(), restoreHealth([entry('restored')])]);
  expect((await visits()).toSorted()).toEqual(['before', 'restored', 'since']);
});

test.each([
  ['captchas', { reason: 'captcha' }],
  ['a site that was switched off', { off: true }],
  ['one visit that reports often', { visit: 'one' }],
] as const)('%s tell nothing of the layout', async (_, more) => {
  await visits(more);
  expect(await hasChanged('ebay', 'search')).toBe(false);
});

test('keeps no address and no words', async () => {
  await logHealth({ ...report(1, 48), title: 'Nlke', url: 'https://www.ebay.com/' } as PageReport);
  const kept = JSON.stringify(await fakeBrowser.storage.local.get());
  expect(kept).toContain('ebay');
  expect(kept).not.toMatch(/Nlke|https/);
});
