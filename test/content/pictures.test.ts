// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { withPictures } from '../../lib/content/pictures';
import type { PageReading } from '../../lib/marketplaces/reading';
import { listing } from '../components/fixtures';

function pictureIn(html: string): string[] {
  const card = document.createElement('div');
  card.insertAdjacentHTML('beforeend', html);
  const reading = { listings: [{ listing: listing(), card }] } as unknown as PageReading;
  return withPictures(reading).listings[0]!.listing.images;
}

test.each([
  ['the picture of a card', '<img src="https://m.example/1.jpg">', ['https://m.example/1.jpg']],
  [
    'the first that is no sign',
    '<img width="16" src="https://m.example/s.png"><img src="https://m.example/1.jpg">',
    ['https://m.example/1.jpg'],
  ],
  [
    'one that is loaded later',
    '<img src="data:image/gif;base64,R0" data-src="https://m.example/2.jpg">',
    ['https://m.example/2.jpg'],
  ],
  ['none where the page has none yet', '<img src="data:image/gif;base64,R0">', []],
  ['none that is no address of the web', '<img src="javascript:alert(1)">', []],
])('the address of %s', (_, html, expected) => {
  expect(pictureIn(html)).toEqual(expected);
});

test('what the page’s own data tell stays', () => {
  const card = document.createElement('div');
  const known = listing({ images: ['https://m.example/known.jpg'] });
  withPictures({ listings: [{ listing: known, card }] } as unknown as PageReading);
  expect(known.images).toEqual(['https://m.example/known.jpg']);
});
