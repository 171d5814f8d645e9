import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

const NAME = 'Copper Kettle Fennwick 1.5 l';

function read(inner: string, head = '', lang = 'en') {
  const at = 'https://shop.example/p/10077341';
  const html = `<html lang="${lang}"><head><title>${NAME} | Shop</title>${head}</head><body><main><h1>${NAME}</h1>${inner}</main><p>${'About delivery and returns. '.repeat(20)}</p></body></html>`;
  const { status, page, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, page, ...listings[0]?.listing };
}

const BUTTON = '<button>Add to cart</button>';
const row = (label: string, price: string) => `<tr><th>${label}</th><td><span>${price}</span></td></tr>`;
const line = (label: string, price: string) => `<dl><dt>${label}</dt><dd><span>${price}</span></dd></dl>`;

/** A price of before or of a sale is told by the label in its row, be it a cell or two away. */
test.each([
  [`<table>${row('소비자가', '99,000원')}${row('판매가', '79,000원')}</table>`, 79000],
  [`<table>${row('판매가', '89,000원')}${row('할인판매가', '79,000원')}</table>`, 79000],
  [line('通常価格(税込)：', '9,900円') + line('販売価格(税込)：', '8,800円'), 8800],
  [line('List price', '$99.00') + line('Price', '$79.00'), 79],
  [line('Price', '$99.00') + line('Special price', '$79.00'), 79],
  [`<table>${row('Normalpreis', '99,00 €')}${row('Angebotspreis', '79,00 €')}</table>`, 79],
  [line('Цена', '5 490 ₽') + line('Цена со скидкой', '4 990 ₽'), 4990],
  [line('价格', '¥428') + line('券后价', '¥328'), 328],
])('what is asked in %s', (prices, price) => {
  expect(read(prices + BUTTON).price).toBe(price);
});

/** Names that shop systems give to what holds a price. */
test.each([
  '<span class="price-standard">109,00 €</span><span class="price-sales">89,00 €</span>',
  '<span class="product-standard-price">109,00 €</span><span class="product-sales-price">89,00 €</span>',
  '<span data-hook="formatted-secondary-price">109,00 €</span><span data-hook="formatted-primary-price">89,00 €</span>',
  '<span data-testid="price-old">109,00 €</span><span data-testid="price">89,00 €</span>',
  '<span class="price">109,00 €</span><span class="special-price">89,00 €</span>',
  '<span class="price">109,00 €</span><span class="price-sale">89,00 €</span>',
])('is told by what it stands in: %s', (prices) => {
  expect(read(prices + BUTTON)).toMatchObject({ price: 89, currency: 'EUR' });
});

test('a head that names the price of a sale means that', () => {
  const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
  const head = `${meta('og:type', 'product')}${meta('product:price:amount', '89000')}${meta('product:sale_price:amount', '79000')}${meta('product:sale_price:currency', 'KRW')}`;
  expect(read(BUTTON, head)).toMatchObject({ price: 79000, currency: 'KRW' });
});

test.each([
  ['2 490 грн', 2490, 'UAH'],
  ['2 490 грн.', 2490, 'UAH'],
  ['120 000 сўм', 120000, 'UZS'],
  ["120 000 so'm", 120000, 'UZS'],
  ['Gs. 120.000', 120000, 'PYG'],
  ['Dhs 99.00', 99, 'AED'],
  ['12,90 KM', 12.9, 'BAM'],
  ['R 1 299,00', 1299, 'ZAR'],
  ['R1,299.00', 1299, 'ZAR'],
])('of %s', (text, price, currency) => {
  expect(read(`<p>${text}</p>${BUTTON}`)).toMatchObject({ page: 'detail', price, currency });
});

test.each(['<p>15 km away</p>', '<p>Range 40 km, R 30</p>', '<p>Size R 40</p>'])('is not in %s', (text) => {
  expect(read(`${text}<p>€ 12,00</p>${BUTTON}`)).toMatchObject({ price: 12, currency: 'EUR' });
});

describe('the currency that data gives', () => {
  test.each([
    ['RUR', 'RUB'],
    ['BYR', 'BYN'],
    ['RMB', 'CNY'],
    ['eur', 'EUR'],
    ['€', 'EUR'],
    ['руб.', 'RUB'],
    ['NTD', 'TWD'],
  ])('as %s is %s', (given, code) => {
    const json = { '@type': 'Product', name: NAME, offers: { price: '12.50', priceCurrency: given } };
    const head = `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
    expect(read(BUTTON, head)).toMatchObject({ price: 12.5, currency: code });
  });
});

/** Buttons may be pictures. */
test.each(['カゴに入れる', 'カートに入れる', 'In den Warenkorb', 'Добавить в корзину', 'Add to cart'])(
  'a picture of a button sells: %s',
  (alt) => {
    const button = `<a href="javascript:void(document.form1.submit())"><img src="/b.gif" alt="${alt}"></a>`;
    expect(read(`<p>8,800 円</p>${button}`)).toMatchObject({ status: 'read', page: 'detail', price: 8800 });
  },
);

test.each([
  '<p class="vendor"><a href="/collections/vendors?q=Fennwick">Fennwick</a></p>',
  '<a href="/collections/vendors?q=Fennwick">Fennwick</a>',
  '<div class="product__vendor">Fennwick</div>',
  '<div class="price__vendor"><dt><span class="visually-hidden">Vendor</span></dt><dd>Fennwick</dd></div>',
  '<span class="product-meta__vendor">Fennwick</span>',
])('a vendor beside the heading is its brand: %s', (vendor) => {
  expect(read(`${vendor}<p>€ 12,00</p>${BUTTON}`).brand).toBe('Fennwick');
});

test.each(['vendor-code', 'product__vendorCode', 'vendor_sku', 'vendor-article'])(
  'a vendor’s number is none: %s',
  (name) => {
    expect(read(`<div class="${name}">Арт.006128</div><p>€ 12,00</p>${BUTTON}`).brand).toBeUndefined();
  },
);

/** Programs that answer for all offers name each in a parameter, by whatever their makers call it. */
test.each(['branduid', 'product_no', 'it_id', 'goodsNo', 'prd_no', 'artikelnr'])(
  'cards that lead to one program are told apart by %s',
  (parameter) => {
    const cards = ['Oak Spoon Set', 'Linen Apron Long', 'Birch Tray Large', 'Walnut Board'].map(
      (title, at) =>
        `<dl class="item"><dt><a href="/shop/detail.html?${parameter}=10${at}"><img src="/${at}.jpg"></a></dt><dd><a href="/shop/detail.html?${parameter}=10${at}">${title}</a> <span>1${at} €</span></dd></dl>`,
    );
    const at = 'https://shop.example/c/kitchen';
    const html = `<title>Kitchen</title><h1>Kitchen</h1><div>${cards.join('')}</div>`;
    const { listings } = readPage(openSavedPage(html, at), new URL(at));
    expect(new Set(listings.map(({ listing }) => listing.url)).size).toBe(4);
  },
);
