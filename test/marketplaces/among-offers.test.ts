import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { NAMES, STORY } from './made-up-offers';

const NAME = 'Zorvex Trail Runner 42';

/** What is read of a page at `path`, beside offers that lie where `offer` says, by their number. */
function read(path: string, offer: (number: number) => string, item = '', title = 'Shop') {
  const others = NAMES.map((name, n) => {
    const at = offer(20_077_341 + n * 1_317);
    return `<li class="rec"><a href="${at}"><img src="/${n}.jpg"></a><h4><a href="${at}">${name}</a></h4><span>$${n + 5}.00</span></li>`;
  });
  const at = `https://shop.example${path}`;
  const html = `<!doctype html><title>${title}</title><body><div>${item}</div><h3>You may also like</h3><ul>${others.join('')}</ul>${STORY}</body>`;
  const { status, page, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, page, count: listings.length, ...listings[0]?.listing };
}

describe.each<[path: string, offer: (number: number) => string]>([
  ['/p/10077341', (number) => `/p/${number}`],
  ['/item/10077341.html', (number) => `/item/${number}.html`],
  ['/10077341-zorvex.html', (number) => `/${number}-kitchen-thing.html`],
  ['/de/artikel/zorvex-trail-10077341', (number) => `/de/artikel/kitchen-${number}`],
  ['/item.php?id=10077341', (number) => `/item.php?id=${number}`],
  ['/goods/view?goods_no=10077341', (number) => `/goods/view?goods_no=${number}&from=rec`],
])('an item at %s among others', (path, offer) => {
  test('is missed where nothing says what it is', () => {
    expect(read(path, offer, '<img src="/z.jpg">')).toMatchObject({ status: 'partial', count: NAMES.length });
  });

  test('is what the head names and the page says once more, with a price and no button', () => {
    const item = `<div class="k1">${NAME}</div><div class="k2">$89.00</div>`;
    expect(read(path, offer, item, `${NAME} | Shop`)).toMatchObject({
      status: 'read',
      page: 'detail',
      title: NAME,
      price: 89,
      count: NAMES.length + 1,
    });
  });
});

test.each<[path: string, offer: (number: number) => string]>([
  ['/c/10077341', (number) => `/p/${number}`],
  ['/kitchen', (number) => `/kitchen-thing-${number}`],
  ['/kitchen-10077341/', (number) => `/kitchen-10077341/thing-${number}`],
  ['/10077341-kitchen', (number) => `/${number}-thing.html`],
  ['/kitchen-c10077341', (number) => `/thing-p${number}`],
  ['/list.php?id=10077341', (number) => `/item.php?id=${number}`],
  ['/p/2', (number) => `/p/${number}`],
  ['/search?q=10077341', (number) => `/p/${number}`],
  ['/', (number) => `/${number}`],
])('a list at %s is whole', (path, offer) => {
  expect(read(path, offer)).toMatchObject({ status: 'read', page: 'list', count: NAMES.length });
});
