import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { readAs } from '../../lib/marketplaces/reader/read-as';
import { pageKind } from '../../lib/marketplaces/reader/site-page';
import { cleanCapture } from './cleaned';
import { draftFor, sourceOf } from './description';
import { sampleFrom } from './scaffold';

const URL_SEARCH = new URL('https://www.ebay.com/sch/i.html?_nkw=mixed');

test('a capture keeps the offers and nothing of the visitor', () => {
  const html = `<!doctype html><html><head><meta name="csrf-token" content="Zx81hQpLw02TbnYcR5dKs9MfVu3Ja7Ge"><script>var token="abc"</script>
    <script type="application/ld+json">{"@type":"Product","name":"Shoes","sessionId":"f81d4fae7dec11d0a76500a0c91e6bf6ff"}</script></head>
    <body onload="x()"><!-- Ann --><p>Hello Ann Example, ann.example@mail.example from 203.0.113.77, +1 202 555 0143</p>
    <input value="5 Main Street"><textarea>note</textarea>
    <li class="s-card" data-listingid="286000000017" data-user-id="u1"><a href="/itm/286000000017?hash=itemdeadbeef&_nkw=shoes&session=99">x</a><div class="s-card__title">Leather Shoes Size 42</div></li></body></html>`;
  const document = openSavedPage(html, URL_SEARCH);
  cleanCapture(document, ['Ann Example']);
  const kept = document.documentElement.outerHTML;
  const secrets = [
    'Zx81hQ',
    'token="abc"',
    'f81d4fae',
    'Ann',
    '@mail',
    '203.0',
    '555',
    'Main Street',
    'u1',
    'deadbeef',
    'session=',
    'onload',
  ];
  for (const secret of secrets) expect(kept, secret).not.toContain(secret);
  expect(readPage(document, URL_SEARCH).listings[0]?.listing).toMatchObject({
    id: '286000000017',
    title: 'Leather Shoes Size 42',
  });
});

test('a sample has the structure of the page and none of its words', () => {
  const page = openSavedPage(readFileSync('test/pages/ebay/search/page.html'), URL_SEARCH);
  const captured = readPage(page, URL_SEARCH);
  const sample = sampleFrom(captured);
  for (const { listing } of captured.listings) expect(sample).not.toContain(listing.title);
  const reading = readPage(openSavedPage(sample, URL_SEARCH), URL_SEARCH);
  expect(reading).toMatchObject({ site: 'ebay', status: 'read', readable: 4 });
});

/** Offers of a shop that nobody described, each under its own address. */
const offer = (nth: number) =>
  `<li class="tile"><a href="/p/${1000 + nth}"><img src="/i/${nth}.jpg"><h3 class="tile-name">Canvas Bag number ${nth} in red</h3></a><span>€ ${nth}9.00</span></li>`;
const offers = `<ul>${[1, 2, 3, 4, 5, 6].map(offer).join('')}</ul>`;
const product = (title: string) =>
  `<main><section class="buy"><h1 data-testid="product-name">${title}</h1><img src="/i/9.jpg" width="400"><span itemprop="price">€ 49.00</span><button>Add to cart</button></section></main>`;
const pageOf = (body: string, title = 'Shop') =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;

test.each([
  ['https://shop.example/p/42', 'detail', pageOf(product('Leather Belt Brown'), 'Leather Belt Brown')],
  ['https://shop.example/en/belt/42', 'detail', pageOf(product('Belt'), 'Belt')],
  [
    'https://shop.example/p/42',
    'detail',
    pageOf(`${product('Leather Belt Brown')}${offers}`, 'Leather Belt Brown'),
  ],
  ['https://shop.example/search?q=bag', 'search', pageOf(offers)],
  ['https://shop.example/s?k=bag', 'search', pageOf(offers)],
  ['https://shop.example/bags/red', 'list', pageOf(offers)],
])('the draft for %s is that of a %s page, and its sample is read by it', (address, kind, html) => {
  const url = new URL(address);
  const reading = readPage(openSavedPage(html, url), url);
  expect(reading.readable).toBeGreaterThan(0);
  const draft = draftFor('shop', url, reading);
  expect(pageKind(draft, url)).toBe(kind);
  const sample = readAs(draft, openSavedPage(sampleFrom(reading), url), url);
  expect(sample).toMatchObject({ page: kind, status: 'read', readable: Math.min(4, reading.readable) });
});

test('the address of an offer is told from that of the page on which it is offered', () => {
  const url = new URL('https://shop.example/search?q=bag');
  const draft = draftFor('shop', url, readPage(openSavedPage(pageOf(offers), url), url));
  expect(pageKind(draft, new URL('https://shop.example/p/1003'))).toBe('detail');
  expect(pageKind(draft, new URL('https://shop.example/search?q=belt'))).toBe('search');
});

test('the source of a draft holds all of it', () => {
  const url = new URL('https://shop.example/p/42');
  const draft = draftFor('my-shop', url, readPage(openSavedPage(pageOf(product('Belt'), 'Belt'), url), url));
  const [, literal] = /= (\{[\s\S]*\});\n$/.exec(sourceOf(draft)) ?? [];
  expect(sourceOf(draft)).toContain('export const myShop: Site = {');
  const told = (site: unknown) =>
    JSON.stringify(site, (_, value) =>
      Object.prototype.toString.call(value) === '[object RegExp]' ? String(value) : value,
    );
  expect(told(runInNewContext(`(${literal})`))).toBe(told(draft));
});
