import { expect, test } from 'vitest';
import { siteKey } from '../../lib/page/site-entries';

const entriesFrom = (root: string) => [
  {
    matches: ['https://www.amazon.com/*', 'https://www.amazon.de/*'],
    js: [`${root}sites/amazon.js`, `${root}reader.js`],
  },
  { matches: ['https://*.tmall.com/*'], js: [`${root}sites/tmall.js`, `${root}reader.js`] },
  { matches: ['https://www.amazon.com/*', 'https://shop.example/*'] },
];

test.each(['', '/', 'moz-extension://0f2a/'])('with files named from %j', (root) => {
  const entries = entriesFrom(root);
  expect(siteKey('https://www.amazon.com/s?k=shoes', entries)).toBe('amazon');
  expect(siteKey('https://www.amazon.de/', entries)).toBe('amazon');
  expect(siteKey('https://nike.tmall.com/', entries)).toBe('tmall');
  expect(siteKey('https://www.amazon.com.evil.example/', entries)).toBeUndefined();
  expect(siteKey('https://shop.example/sites/amazon.js', entries)).toBeUndefined();
});
