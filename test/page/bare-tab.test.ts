import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { isBare } from '../../lib/page/bare-tab';

test.each([
  [
    'a marketplace’s page that is wholly there',
    { url: 'https://www.amazon.com/s', status: 'complete' },
    true,
  ],
  [
    'one that still loads: its reader may be on its way',
    { url: 'https://www.amazon.com/s', status: 'loading' },
    false,
  ],
  ['a page of another host', { url: 'https://news.example/', status: 'complete' }, false],
  ['a tab whose address nobody tells us', { status: 'complete' }, false],
])('of %s, without a reader, it is said that it should have one: %j → %j', (_, tab, expected) => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [
      { matches: ['https://www.amazon.com/*'], js: ['sites/amazon.js'] },
      { matches: ['https://news.example/*'], css: ['look.css'] },
    ],
  } as never);
  expect(isBare(tab)).toBe(expected);
});
