import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { decideOnPage } from '../../lib/background/decide';
import { decisionDesk } from '../../lib/background/decisions';
import type { DecisionRequest } from '../../lib/decisions/decision-service';
import { finding, listing } from '../components/fixtures';

const ask: DecisionRequest = { kind: 'not-conflict', finding: finding(), listing: listing() };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name) => String(name));
  for (const method of ['setBadgeText', 'setBadgeBackgroundColor', 'setTitle'] as const)
    vi.spyOn(fakeBrowser.action, method).mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
});

test('a page that decides faster than a person is refused with a reason, and nothing of it is stored', async () => {
  const url = new URL('https://www.amazon.com/s?k=shoes');
  const page = { is: 'shop', tabId: 1, url, inFront: true } as const;
  const outcomes = await Promise.allSettled(Array.from({ length: 200 }, () => decideOnPage([ask], page)));
  const refused = outcomes.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
  expect(refused.length).toBeGreaterThanOrEqual(140);
  expect(await decisionDesk().all()).toHaveLength(200 - refused.length);
  expect(String(refused[0]!.reason)).toMatch(/tooManyDecisions/);
  expect(fakeBrowser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 1, text: '!' });
});
