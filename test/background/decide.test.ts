import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { decideFor, isHeldUp } from '../../lib/background/decide';
import { showOnToolbar } from '../../lib/background/toolbar';
import type { DecisionRequest } from '../../lib/decisions/decision-service';
import type { PageReport } from '../../lib/page/page-state';
import { finding, listing } from '../components/fixtures';

const store = vi.hoisted(() => vi.fn(async (asks: readonly unknown[]) => asks));
vi.mock('../../lib/background/decisions', () => ({ decisionDesk: () => ({ decide: store }) }));
vi.mock('../../lib/background/list-labels', () => ({ listLabels: async () => [] }));

const toolbar = new Map<string, unknown>();
beforeEach(() => {
  toolbar.clear();
  store.mockClear();
  const note = (what: string) => async (shown: Record<string, unknown>) =>
    void toolbar.set(`${what} of ${shown.tabId}`, shown[what]);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => key);
  Object.assign(fakeBrowser, {
    action: {
      ...{ setBadgeText: note('text'), setBadgeBackgroundColor: note('color'), setTitle: note('title') },
    },
  });
});

const ask: DecisionRequest = { kind: 'not-conflict', finding: finding(), listing: listing() };
const page = (tabId: number) => ({ tabId, url: 'https://www.amazon.com/s?k=shoes' });
const isRefused = (asks: DecisionRequest[], sender: { tabId: number; url: string }) =>
  decideFor(asks, sender).then(
    () => false,
    () => true,
  );

test('a page that decides hundreds of times is held up, and the toolbar says so until it is let on', async () => {
  let refused = 0;
  for (let press = 0; press < 100; press++) if (await isRefused([ask], page(1))) refused++;
  expect([store.mock.calls.length, refused]).toEqual([20, 80]);
  expect(toolbar.get('text of 1')).toBe('!');
  expect(toolbar.get('title of 1')).toContain('tooManyDecisions');
  const report = { status: 'read', conflicts: 3, off: false } as PageReport;
  await showOnToolbar(report, page(1), isHeldUp);
  await showOnToolbar(report, page(2), isHeldUp);
  expect([toolbar.get('text of 1'), toolbar.get('text of 2')]).toEqual(['!', '3']);
});

test('our own pages decide as much at once as a person marked there', async () => {
  const asks = Array<DecisionRequest>(300).fill(ask);
  const panel = { tabId: 3, url: fakeBrowser.runtime.getURL('/panel.html' as never) };
  expect(await isRefused(asks, panel)).toBe(false);
  expect(await isRefused(asks, { ...panel, url: 'https://www.amazon.com/' })).toBe(true);
  expect(store).toHaveBeenCalledTimes(1);
});
