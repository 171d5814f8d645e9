import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

const NAME = 'Walnut Bread Board, Large';

/** The brand of an item whose page says `row` below its name. */
function brandOf(row: string): string | null | undefined {
  const at = 'https://shop.example/p/walnut-bread-board-10077341';
  const body = `<main><h1>${NAME}</h1>${row}<p>19,50 €</p><button>Add to cart</button></main>`;
  const page = openSavedPage(`<title>${NAME} | Shop</title><body>${body}</body>`, at);
  return readPage(page, new URL(at)).listings[0]?.listing.brand;
}

describe('a row that says more than the brand', () => {
  test.each([
    '<div>Brand: <a href="/acme">Acme</a> | <a href="/x">Similar products from Acme</a></div>',
    '<p>Brand: Acme | SKU: 1042</p>',
    '<li>Marke: Acme • Art.-Nr.: 1042</li>',
    '<p>Marca: Acme · Modelo: T-5</p>',
    '<p>Бренд: Acme; Артикул: 1042</p>',
    '<div>Brand: Acme, Colour: walnut</div>',
    '<p>品牌：Acme | 更多商品</p>',
  ])('gives the brand alone: %s', (row) => {
    expect(brandOf(row)).toBe('Acme');
  });

  test.each([
    ['<p>Brand: Salt, Pepper & Co</p>', 'Salt, Pepper & Co'],
    ['<p>Brand: Black+Decker</p>', 'Black+Decker'],
    ['<p>Brand: Dolce & Gabbana</p>', 'Dolce & Gabbana'],
    ['<p>Marke: Müller|Söhne</p>', 'Müller|Söhne'],
    ['<p>Brand: Tom·Tailor</p>', 'Tom·Tailor'],
  ])('and all of a name that has such signs: %s', (row, brand) => {
    expect(brandOf(row)).toBe(brand);
  });
});
