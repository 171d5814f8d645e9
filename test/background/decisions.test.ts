import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { decideFor } from '../../lib/background/decide';
import { decisionDesk } from '../../lib/background/decisions';
import type { DecisionRequest } from '../../lib/decisions/decision-service';
import { finding, listing } from '../components/fixtures';

const OURS = 'chrome-extension://abc/';
const ask: DecisionRequest = { kind: 'not-conflict', finding: finding(), listing: listing() };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (path: string) => OURS + path.replace(/^\//, ''),
  );
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name) => String(name));
  for (const method of ['setBadgeText', 'setBadgeBackgroundColor', 'setTitle'] as const)
    vi.spyOn(fakeBrowser.action, method).mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
});

test('a page that decides faster than a person is refused with a reason, and nothing of it is stored', async () => {
  const page = { tabId: 1, url: 'https://www.amazon.com/s?k=shoes' };
  const outcomes = await Promise.allSettled(Array.from({ length: 200 }, () => decideFor([ask], page)));
  const refused = outcomes.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
  expect(refused.length).toBeGreaterThanOrEqual(140);
  expect(await decisionDesk().all()).toHaveLength(200 - refused.length);
  expect(String(refused[0]!.reason)).toMatch(/tooManyDecisions/);
  expect(fakeBrowser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 1, text: '!' });
});

test.each([
  ['a page of ours in a tab, as the bulk check is,', { tabId: 2, url: `${OURS}bulk.html` }],
  ['the side panel', { url: `${OURS}sidepanel.html` }],
])('%s decides about as much as a person chose there', async (_, sender) => {
  const made = await decideFor(
    Array.from({ length: 400 }, () => ask),
    sender,
  );
  expect(made).toHaveLength(400);
});

test('an address that only begins like ours is a page', async () => {
  const asks = Array.from({ length: 400 }, () => ask);
  await expect(decideFor(asks, { tabId: 3, url: 'https://chrome-extension/abc/' })).rejects.toThrow();
});
