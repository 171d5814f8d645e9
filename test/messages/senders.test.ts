import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { senderOf } from '../../lib/messages/sender';

const own = (path: string) => fakeBrowser.runtime.getURL(path as never);
const SHOP = 'https://www.amazon.com/s?k=shoes';
const tab = { id: 7, active: true };

test.each([
  ['a page of ours in a tab', { url: own('/options.html'), tab, frameId: 0 }],
  ['the popup, which is in no tab', { url: own('/popup.html') }],
  ['one whose origin is told too', { url: own('/popup.html'), origin: own('/').replace(/\/$/, '') }],
])('%s speaks for the person', (_, from) => {
  expect(senderOf(from)).toEqual({ is: 'own' });
});

test.each([
  ['a page in front', { frameId: 0, tab }, true],
  ['a tab behind others', { frameId: 0, tab: { id: 7, active: false } }, false],
  ['a page that is loaded ahead', { frameId: 31, tab, documentLifecycle: 'prerender' }, false],
])('%s is a shop, in front: %o', (_, from, inFront) => {
  expect(senderOf({ url: SHOP, ...from })).toEqual({ is: 'shop', tabId: 7, url: new URL(SHOP), inFront });
});

test('a tab of a private window is known as one', () => {
  const from = { url: SHOP, frameId: 0, tab: { ...tab, incognito: true } };
  expect(senderOf(from)).toMatchObject({ is: 'shop', inPrivate: true });
});

test('a frame of a page is a shop that says so', () => {
  expect(senderOf({ url: SHOP, frameId: 4, tab })).toMatchObject({ is: 'shop', tabId: 7, inFrame: true });
});

test.each([
  ['a frame that nobody numbered', { url: SHOP, tab }],
  ['nothing that a tab shows', { url: SHOP, frameId: 0 }],
  ['no address', { frameId: 0, tab }],
  ['no address that can be read', { url: 'shop', frameId: 0, tab }],
  [
    'an address that only begins like ours',
    { url: own('/').replace(/\/$/, '.evil.example/'), tab, frameId: 3 },
  ],
  [
    'our address with another origin',
    { url: own('/options.html'), origin: 'https://evil.example', frameId: 3, tab },
  ],
])('%s is nobody', (_, from) => {
  expect(senderOf(from)).toBeUndefined();
});
