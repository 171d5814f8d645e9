import { expect, test } from 'vitest';
import { isFetched, MOST_PICTURES, permissionFor, pictureHosts } from '../../lib/picture-reading/addresses';
import { picturesQuery, picturesWishIn } from '../../lib/picture-reading/wish';

const listing = (images: string[]) => ({ id: '1', site: 'amazon', url: '', title: 'Shoes', images });

test('each host is named once, and only those that are fetched from', () => {
  const hosts = pictureHosts([
    listing(['https://img.example/a.png', 'https://img.example:8443/b.png', 'http://plain.example/c.png']),
    listing(['data:image/png;base64,AA==', 'https://name:word@secret.example/d.png', 'no address']),
    listing(['https://cdn.example/e.png']),
  ]);
  expect(hosts).toEqual(['cdn.example', 'img.example']);
  expect(permissionFor(hosts)).toEqual({ origins: ['https://cdn.example/*', 'https://img.example/*'] });
});

test('a host of which no picture would be tried is not asked for', () => {
  const many = Array.from({ length: MOST_PICTURES }, (_, at) => `https://img.example/${at}.png`);
  expect(pictureHosts([listing([...many, 'https://late.example/x.png'])])).toEqual(['img.example']);
});

test('addresses that lead to files, scripts or other machines’ plain ports are not fetched', () => {
  for (const address of [
    'file:///etc/passwd',
    'javascript:alert(1)',
    'blob:https://x/1',
    'ftp://x/a.png',
    '',
  ])
    expect(isFetched(address), address).toBe(false);
});

test('a wish comes back out of its address, whatever the ids are', () => {
  for (const wish of [{ tabId: 7 }, { tabId: 12, listings: ['a&tab=9', 'ü=1'] }])
    expect(picturesWishIn(picturesQuery(wish))).toEqual(wish);
  for (const query of ['', '?tab=x', '?tab=-1', '?listing=a']) expect(picturesWishIn(query)).toBeUndefined();
});
