import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

const AMAZON = 'https://www.amazon.com/s?k=x';
const SHOP = 'https://shop.example/list';

function read(html: string, url: string) {
  return readPage(openSavedPage(`<!doctype html><html><body>${html}</body></html>`, url), new URL(url));
}

const card = (asin: string, title: string) =>
  `<div data-component-type="s-search-result" data-asin="${asin}"><a class="a-link-normal" href="/dp/${asin}"><h2>${title}</h2></a></div>`;

describe('pages that mean harm', () => {
  test('markup in a title is text', () => {
    const reading = read(card('B000000001', '&lt;img src=x onerror=alert(1)&gt; Shoes'), AMAZON);
    expect(reading.listings[0]?.listing.title).toBe('<img src=x onerror=alert(1)> Shoes');
  });

  test('data that reaches for prototypes changes none', () => {
    const data =
      '{"@type":"Product","name":"Shoes","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    const reading = read(
      `<script type="application/ld+json">${data}</script><h1>Shoes of leather</h1>`,
      SHOP,
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(reading.site).toBe('generic');
  });

  test('structured data that is broken, huge, or nested without end is left out', () => {
    const huge = `{"@type":"Product","name":"Shoes","description":"${'x'.repeat(5_000_000)}"}`;
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    for (const data of ['{"@type":"Product",', huge, deep, 'null', '42', '"Product"']) {
      const reading = read(
        `<script type="application/ld+json">${data}</script>${card('B000000001', 'Shoes')}`,
        AMAZON,
      );
      expect(reading.listings.map(({ listing }) => listing.title)).toEqual(['Shoes']);
    }
  });

  test('fifty thousand nodes are read, and deep nesting does not overflow', { tags: ['heavy'] }, () => {
    const many = Array.from({ length: 2_000 }, (_, at) =>
      card(`B${String(at).padStart(9, '0')}`, `Shoes ${at}`),
    ).join('');
    const deep = `${'<div>'.repeat(3_000)}x${'</div>'.repeat(3_000)}`;
    expect(read(many + '<i>x</i>'.repeat(40_000), AMAZON).readable).toBe(2_000);
    expect(() => read(deep, SHOP)).not.toThrow();
    expect(() => read(deep + card('B000000001', 'Shoes'), AMAZON)).not.toThrow();
  });

  test('a title of a megabyte is cut', () => {
    const [listing] = read(card('B000000001', 'shoe '.repeat(200_000)), AMAZON).listings;
    expect(listing?.listing.title.length).toBeLessThanOrEqual(4_000);
  });

  test('names that hide the DOM behind form fields end in "could not be read", not in an exception', () => {
    const html = '<form><input name="querySelectorAll"><input name="matches"><input name="children"></form>';
    expect(() => read(html + card('B000000001', 'Shoes'), AMAZON)).not.toThrow();
  });

  test('a document that throws at every touch is unreadable', () => {
    const broken = new Proxy(
      {},
      {
        get: () => {
          throw new Error('gone');
        },
      },
    ) as Document;
    for (const url of [AMAZON, SHOP]) {
      expect(readPage(broken, new URL(url))).toMatchObject({
        status: 'unreadable',
        reason: 'adapter-failed',
        listings: [],
      });
    }
  });

  test('addresses that run scripts are not kept', () => {
    const reading = read(
      '<ul>' +
        [1, 2, 3, 4]
          .map(
            (at) =>
              `<li class="c"><a href="javascript:alert(${at})"><img src="javascript:x" alt="">Shoes number ${at}</a> €5</li>`,
          )
          .join('') +
        '</ul>',
      SHOP,
    );
    for (const { listing } of reading.listings)
      expect(`${listing.url}${listing.images}`).not.toContain('javascript');
  });
});
