import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetOpened } from '../../lib/background/open-lists';
import { screenForShop } from '../../lib/background/shop-requests';
import { replaceList } from '../../lib/lists/store/list-repository';
import { lookUpsDatabase } from '../../lib/look-ups/kept/database';
import { keptLookUps, storedLookUps } from '../../lib/look-ups/kept/keep';
import type { ShopPage } from '../../lib/messages/protocol';
import { changeSettings } from '../../lib/settings/items';
import { eventually } from '../eventually';
import { numbered, own } from '../lists/sample-list';

const LISTING = {
  ...{ id: 'B01', site: 'amazon', url: 'https://www.amazon.com/dp/B01', brand: 'Zorvex', images: [] },
  ...{ title: 'Jane Miller gift for a private person', seller: 'Corner Shop', category: 'Secret' },
};
const shop = (more: Partial<ShopPage> = {}): ShopPage => ({
  ...{ is: 'shop', tabId: 7, url: new URL('https://www.amazon.com/dp/B01'), inFront: true },
  ...more,
});

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({} as never);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name) =>
    String(name) === 'languageTag' ? 'en' : String(name),
  );
  forgetOpened();
  await replaceList(own, numbered(2));
  await (await lookUpsDatabase()).clear('kept');
});

/** What is kept once a page was screened, and a second one after it, whose brand tells that the first is done with. */
async function keptAfter(page: ShopPage): Promise<string[]> {
  await screenForShop([LISTING], page);
  await changeSettings({ countPageBrands: true });
  await screenForShop([{ ...LISTING, id: 'B02', brand: 'Afterwards' }], shop());
  return eventually(async () => {
    const words = (await keptLookUps()).map((kept) => (kept.kind === 'counted' ? kept.word : kept.kind));
    expect(words).toContain('Afterwards');
    return words;
  });
}

test('of a page in front of a person the brand is kept, and nothing else of the page', async () => {
  expect(await keptAfter(shop())).toContain('Zorvex');
  const stored = JSON.stringify(await storedLookUps());
  for (const word of ['Jane', 'gift', 'Corner', 'Secret', 'amazon', 'B01'])
    expect(stored).not.toContain(word);
});

test.each<[string, Partial<ShopPage>]>([
  ['behind another tab', { inFront: false }],
  ['in a private window', { inPrivate: true }],
])('nothing is kept of a page %s', async (_, more) => {
  expect(await keptAfter(shop(more))).toEqual(['Afterwards']);
});

test('nothing is kept of a page once it was switched off', async () => {
  await changeSettings({ countPageBrands: false });
  await screenForShop([LISTING], shop());
  await new Promise((done) => setTimeout(done, 50));
  expect(await storedLookUps()).toEqual([]);
});
