import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

/** As long a text as that of a page which is one by itself. */
const STORY = `<p>${'Our pieces are made by people who care about what they do and how it is done. '.repeat(8)}</p>`;

function read(body: string, at = 'https://shop.example/c/boards') {
  const html = `<!doctype html><html><head><title>Boards | Shop</title></head><body><header><nav><a href="/c/new">New in</a></nav></header><main><h1>Boards</h1>${body}${STORY}</main></body></html>`;
  const { status, reason, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, reason, count: listings.length };
}

describe('a list whose offers have not come is not called empty', () => {
  test.each([
    [
      'Tilda',
      '<div class="t-store js-store"><div class="js-store-grid-cont t-store__grid-cont"></div></div>',
    ],
    ['VTEX', '<div class="vtex-search-result-3-x-gallery flex"></div>'],
    ['Wix', '<section data-hook="product-list"><ul data-hook="product-list-wrapper"></ul></section>'],
    [
      'Salesforce',
      '<div class="row product-grid"><div class="col-12"></div></div><button>Show more</button>',
    ],
    ['WooCommerce', '<ul class="products columns-4"></ul>'],
    ['Shopify', '<div id="ProductGridContainer"><div class="collection"></div></div>'],
    ['Magento', '<div class="products-grid"><ol class="product-items"></ol></div>'],
    ['Algolia', '<div class="ais-Hits"><div id="search-results-container"></div></div>'],
    ['Bitrix', '<div class="catalog-list"><div></div></div>'],
    ['Haravan', '<div class="product-list filter-result"></div>'],
    ['Youzan', '<div class="goods-list"></div>'],
    ['a storefront of its own', '<section class="productList"><div></div><div></div></section>'],
  ])('%s', (_, body) => expect(read(body)).toEqual({ status: 'unreadable', reason: 'shell', count: 0 }));
});

describe('near misses are empty', () => {
  // biome-ignore format: a table of words
  test.each([
    'No products were found matching your selection.', 'Nothing found.', 'Your search did not match any products.', 'No results for “zzz”.',
    'Es wurden keine Artikel gefunden.', 'Aucun résultat pour « zzz ».', 'No hay productos en esta categoría.', 'Nenhum produto encontrado.', 'Nessun prodotto trovato.',
    'Geen producten gevonden.', 'Brak produktów spełniających kryteria.', 'Nic nebylo nalezeno.', 'По вашему запросу ничего не найдено.', 'В этой категории нет товаров.',
    'Bu kategoride ürün yok.', 'Нічого не знайдено.', 'لا توجد منتجات', '抱歉，没有找到相关商品', '該当する商品がありません', '검색 결과가 없습니다',
  ])('a place for a list, and the words %s', (words) =>
    expect(read(`<p>${words}</p><div class="product-grid"></div>`)).toMatchObject({ status: 'empty' }));

  test.each([
    ['what was looked at', '<div class="recently-viewed-products"><div class="product-list"></div></div>'],
    ['what goes with it', '<section class="related"><ul class="products"></ul></section>'],
    ['an empty basket', '<div class="mini-cart"><ul class="product-list"></ul></div>'],
    ['a list to compare', '<div class="compare"><div class="product-list"></div></div>'],
    ['suggestions of a search', '<div class="search-suggest"><ul class="search-results-list"></ul></div>'],
    ['a place in a form', '<form><div class="product-list"></div></form>'],
    ['a list that is hidden', '<div class="product-grid" hidden></div>'],
    ['a place for news', '<div class="news-list"></div><div class="post-grid"></div>'],
    ['a place for pictures of a product', '<div class="product-image-gallery"></div>'],
    ['a word about products', '<div class="product-care-text"></div><div class="production"></div>'],
  ])('%s', (_, body) => expect(read(body)).toMatchObject({ status: 'empty' }));
});

describe('a field that is called after the brand and has the whole name in it is no brand', () => {
  const NAMES = ['Tábua de corte Nogueira', 'Garrafa térmica Nordwind', 'Óleo para barba Pinho'];
  const card = (brand: (name: string) => string) =>
    NAMES.map(
      (name, at) =>
        `<section class="galleryItem"><a href="/item-${at}/p"><img src="/${at}.jpg">${brand(name)}<b>R$ 4${at},90</b></a></section>`,
    ).join('');
  const brandsOf = (body: string) => {
    const at = 'https://shop.example/c/boards';
    const { listings } = readPage(openSavedPage(`<html><title>C</title><body>${body}`, at), new URL(at));
    return listings.map(({ listing }) => [listing.title, listing.brand]);
  };

  test('the name alone', () => {
    const body = card((name) => `<h3><span class="vtex-productBrand">${name}</span></h3>`);
    expect(brandsOf(body)).toEqual(NAMES.map((name) => [name, undefined]));
  });

  test('and the brand behind it', () => {
    const body = card(
      (name) =>
        `<h3><span class="vtex-productBrand">${name}</span></h3><span class="vtex-productBrandName">Tallow</span>`,
    );
    expect(brandsOf(body)).toEqual(NAMES.map((name) => [name, 'Tallow']));
  });
});
