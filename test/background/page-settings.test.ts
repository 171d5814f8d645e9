import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetOpened } from '../../lib/background/open-lists';
import { pageSettingsFor } from '../../lib/background/page-settings';
import { closeListsDatabase } from '../../lib/lists/store/database';
import { changeList } from '../../lib/settings/items';

/** Whether the lists' store was asked for, which cannot be opened. */
let asked: boolean;
beforeEach(async () => {
  fakeBrowser.reset();
  await closeListsDatabase();
  forgetOpened();
  asked = false;
  const { open } = IDBFactory.prototype;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, name, version) {
    if (name !== 'recordal-lists') return open.call(this, name, version);
    asked = true;
    throw new Error('damaged');
  });
});
afterEach(() => vi.restoreAllMocks());

const SHOP = {
  is: 'shop',
  tabId: 7,
  url: new URL('https://www.amazon.com/s?k=shoes'),
  inFront: true,
} as const;

test('a page that asks for its settings has the lists opened, and is answered whatever becomes of them', async () => {
  expect(await pageSettingsFor(SHOP)).toMatchObject({ off: false });
  expect(asked).toBe(true);
});

test('for a site that is off nothing is opened', async () => {
  await changeList('sitesOff', { add: ['www.amazon.com'] });
  expect(await pageSettingsFor(SHOP)).toMatchObject({ off: true });
  expect(asked).toBe(false);
});

test('a page is told of the site that the browser says it is, on every port', async () => {
  await changeList('sitesOff', { add: ['www.amazon.com'] });
  const other = { ...SHOP, url: new URL('https://www.ebay.com/') };
  expect(await pageSettingsFor(other)).toMatchObject({ off: false });
  expect(await pageSettingsFor({ ...SHOP, url: new URL('https://www.amazon.com:8443/') })).toMatchObject({
    off: true,
  });
});

test('pages of our own are no site, and are never off', async () => {
  await changeList('sitesOff', { add: ['www.amazon.com'] });
  expect(await pageSettingsFor({ is: 'own' })).toMatchObject({ off: false });
});
