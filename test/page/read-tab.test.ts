import { expect, test } from 'vitest';
import { readerOf } from '../../lib/page/read-tab';

const READER = 'marketplace.js';
const ALONE = [
  'card-window.js',
  'explanation.js',
  'confirmation.js',
  'skeleton.js',
  'translation.js',
  'underlines.js',
  'pictures.js',
  'wording.js',
  'generic-reader.js',
  READER,
];
const entries = [
  { matches: ['https://www.amazon.com/*'], js: ['sites/amazon.js', READER] },
  { matches: ['https://detail.tmall.com/*', 'https://*.tmall.com/*'], js: ['sites/tmall.js', READER] },
];

test.each<[url: string | undefined, files: string[], why: string]>([
  ['https://www.amazon.com/s?k=shoes', ['sites/amazon.js', READER], 'a tab older than the extension'],
  ['https://nike.tmall.com/', ['sites/tmall.js', READER], 'a shop below a marketplace'],
  ['https://shop.example/new', ALONE, 'any other shop'],
  ['https://www.amazon.com.evil.example/s', ALONE, 'a host that only begins like a marketplace'],
  [undefined, ALONE, 'an address that the browser does not tell'],
])('%s is read by %j: %s', (url, files) => {
  expect(readerOf(url, entries)).toEqual(files);
});
