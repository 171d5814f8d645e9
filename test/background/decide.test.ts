import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { decideOnPage, isHeldUp } from '../../lib/background/decide';
import { decisionDesk } from '../../lib/background/decisions';
import { showOnToolbar } from '../../lib/background/toolbar';
import type { DecisionRequest } from '../../lib/decisions/decision-service';
import type { ShopPage } from '../../lib/messages/protocol';
import type { PageReport } from '../../lib/page/page-state';
import { finding, listing } from '../components/fixtures';

const store = vi.fn(async () => []);

const toolbar = new Map<string, unknown>();
beforeEach(() => {
  toolbar.clear();
  store.mockClear();
  vi.spyOn(decisionDesk(), 'decide').mockImplementation(store);
  const note = (what: string) => async (shown: Record<string, unknown>) =>
    void toolbar.set(`${what} of ${shown.tabId}`, shown[what]);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => key);
  Object.assign(fakeBrowser, {
    action: {
      ...{ setBadgeText: note('text'), setBadgeBackgroundColor: note('color'), setTitle: note('title') },
    },
  });
});

afterEach(() => vi.restoreAllMocks());

const ask: DecisionRequest = { kind: 'not-conflict', finding: finding(), listing: listing() };
const page = (tabId: number): ShopPage => ({
  is: 'shop',
  tabId,
  url: new URL('https://www.amazon.com/s?k=shoes'),
  inFront: true,
});
const isRefused = (asks: DecisionRequest[], shop: ShopPage) =>
  decideOnPage(asks, shop).then(
    () => false,
    () => true,
  );

test('a page that decides hundreds of times is held up, and the toolbar says so until it is let on', async () => {
  let refused = 0;
  for (let press = 0; press < 100; press++) if (await isRefused([ask], page(11))) refused++;
  expect([store.mock.calls.length, refused]).toEqual([20, 80]);
  expect(toolbar.get('text of 11')).toBe('!');
  expect(toolbar.get('title of 11')).toContain('tooManyDecisions');
  const report = { status: 'read', conflicts: 3, off: false } as PageReport;
  await showOnToolbar(report, 11, isHeldUp);
  await showOnToolbar(report, 12, isHeldUp);
  expect([toolbar.get('text of 11'), toolbar.get('text of 12')]).toEqual(['!', '3']);
});
