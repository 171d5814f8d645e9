import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { takeReport } from '../../lib/background/reports';
import { ofThisSite } from '../../lib/background/shop-requests';
import { forgetClosedTabs, rememberShown, wasShown } from '../../lib/background/shown-in-tab';
import { isOfSite, siteKeyOf, visitedSite } from '../../lib/background/visited-site';
import { pageLearning } from '../../lib/learning/page-learning';
import type { ShopPage } from '../../lib/messages/protocol';
import type { PageReport } from '../../lib/page/page-state';
import { healthLog } from '../../lib/page/site-health';
import { eventually } from '../eventually';

const shop = (url: string, inFront = true): ShopPage => ({
  is: 'shop',
  tabId: 7,
  url: new URL(url),
  inFront,
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [
      { matches: ['https://www.amazon.com/*', 'https://www.amazon.de/*'], js: ['sites/amazon.js'] },
    ],
  } as never);
});

test('a site is what its address says: a marketplace over all countries, else what had to be registered', () => {
  expect(siteKeyOf(shop('https://www.amazon.de/s'))).toBe('amazon');
  expect(visitedSite(shop('https://www.amazon.de/s'))).toBe(visitedSite(shop('https://www.amazon.com/s')));
  expect(siteKeyOf(shop('https://a.shop.example/'))).toBe('generic');
  expect(visitedSite(shop('https://a.shop.example/'))).toBe('shop.example');
  expect(visitedSite(shop('https://b.c.shop.example/'))).toBe('shop.example');
});

test.each([
  ['https://www.amazon.de/dp/B1', true, 'the same marketplace'],
  ['https://www.ebay.com/itm/1', false, 'another site'],
  ['https://www.amazon.com.evil.example/', false, 'a host that only begins like it'],
  ['', false, 'no address'],
  ['javascript:alert(1)', false, 'no place at all'],
])('of an offer at %j, seen on amazon.com, it is %j that it is of the site: %s', (address, expected) => {
  expect(isOfSite(address, shop('https://www.amazon.com/s'))).toBe(expected);
});

test('nobody visits a page that is not in front, nor one without a host', () => {
  expect(visitedSite(shop('https://www.amazon.com/s', false))).toBeUndefined();
  expect(visitedSite(shop('file:///tmp/shop.html'))).toBeUndefined();
});

test('what one tab was shown no other was', async () => {
  await rememberShown(21, ['a', 'b']);
  expect(await wasShown(21, ['a', 'b'])).toBe(true);
  expect(await wasShown(21, ['a', 'c'])).toBe(false);
  expect(await wasShown(22, ['a'])).toBe(false);
});

test('a tab that is shown things without end is remembered to a bound, the newest', async () => {
  const facts = (from: number) => Array.from({ length: 1_000 }, (_, at) => `fact ${from + at}`);
  for (let from = 0; from < 6_000; from += 1_000) await rememberShown(31, facts(from));
  expect(await wasShown(31, ['fact 5999', 'fact 2000'])).toBe(true);
  expect(await wasShown(31, ['fact 1999'])).toBe(false);
  const stored = (await fakeBrowser.storage.session.get('shownInTab:31'))['shownInTab:31'] as string[];
  expect(stored).toHaveLength(4_000);
  expect(JSON.stringify(stored).length).toBeLessThan(400_000);
});

test('no word of what was shown is stored', async () => {
  await rememberShown(51, ['Nlke running shoes']);
  expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('Nlke');
});

test('with a tab goes what it was shown', async () => {
  forgetClosedTabs();
  await rememberShown(41, ['a']);
  await rememberShown(42, ['a']);
  await fakeBrowser.tabs.onRemoved.trigger(41, { windowId: 1, isWindowClosing: false });
  await eventually(async () =>
    expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(['shownInTab:42']),
  );
  expect(await wasShown(41, ['a'])).toBe(false);
  await rememberShown(41, ['too late']);
  expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(['shownInTab:42']);
});

const report = {
  ...{ visit: 'v', site: 'ebay', page: 'search', status: 'read', off: false, failed: false },
  ...{ cards: 9, readable: 9, conflicts: 9, reviews: 0 },
} satisfies PageReport;

test('a report from a private window is on its toolbar, and nothing of it is kept', async () => {
  const sign = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  const before = await fakeBrowser.storage.local.get();
  await takeReport(report, { ...shop('https://www.amazon.com/s'), inPrivate: true });
  expect(sign).toHaveBeenCalledWith({ tabId: 7, text: '9' });
  expect(await fakeBrowser.storage.local.get()).toEqual(before);
});

test('a report is one of its own site, and teaches nothing', async () => {
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  await takeReport(report, shop('https://www.amazon.com/s'));
  expect(await healthLog()).toMatchObject([{ site: 'amazon' }]);
  expect((await pageLearning().data()).words).toEqual([]);
});

test('what its pictures show a page does not tell', () => {
  const told = {
    ...{ id: '1', site: 'amazon', url: '', title: 'Shoes', images: ['https://img.example/1.png'] },
    ...{
      image: 'NIKE',
      pictures: [{ name: 'https://img.example/1.png', lines: [{ text: 'NIKE', boxes: [] }] }],
    },
  };
  const { image: _, pictures: __, ...rest } = told;
  expect(ofThisSite(told, shop('https://www.amazon.com/s'))).toEqual(rest);
});
