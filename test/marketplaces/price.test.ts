import { expect, test } from 'vitest';
import { parsePrice } from '../../lib/marketplaces/fields/price';

test.each([
  ['$1,299.00', 'www.amazon.com', 1299, 'USD'],
  ['$1,299.00', 'www.amazon.ca', 1299, 'CAD'],
  ['$ 71.492', 'www.mercadolibre.com.co', 71492, 'COP'],
  ['1.299,00 €', 'www.amazon.de', 1299, 'EUR'],
  ['149,95\u00a0€', 'www.zalando.de', 149.95, 'EUR'],
  ['R$ 1.299,90', 'www.mercadolivre.com.br', 1299.9, 'BRL'],
  ['Rp13.200.000', 'shopee.co.id', 13_200_000, 'IDR'],
  ['RM 126.00', 'shopee.com.my', 126, 'MYR'],
  ['4 324\u2009₽', 'www.ozon.ru', 4324, 'RUB'],
  ['4.68 GEL', 'aliexpress.ru', 4.68, 'GEL'],
  ['¥ 5 .01', 's.1688.com', 5.01, 'CNY'],
  ['￥3,858', 'www.amazon.co.jp', 3858, 'JPY'],
  ['4,980円', 'search.rakuten.co.jp', 4980, 'JPY'],
  ['39,900원', 'www.coupang.com', 39_900, 'KRW'],
  ['$8.50-12.00', 'www.alibaba.com', 8.5, 'USD'],
  ['C $24.99', 'www.ebay.com', 24.99, 'CAD'],
  ['U$S 1.250', 'articulo.mercadolibre.com.uy', 1250, 'USD'],
  ['S/ 129', 'www.mercadolibre.com.pe', 129, 'PEN'],
  ['Rs. 1,200', 'www.daraz.lk', 1200, 'LKR'],
  ['Rs. 1,200', 'www.daraz.pk', 1200, 'PKR'],
  ['₹1,29,999', 'www.amazon.in', 129_999, 'INR'],
  ['1 299,00 Kč', 'www.temu.com', 1299, 'CZK'],
  ['12.990 Ft', 'www.temu.com', 12_990, 'HUF'],
  ['49,90 lei', 'www.temu.com', 49.9, 'RON'],
  ['1.299,00 kr', 'www.amazon.se', 1299, 'SEK'],
  ["CHF 1'299.00", 'www.ebay.ch', 1299, 'CHF'],
  ['-20% $30.00', 'us.shein.com', 30, 'USD'],
  ['٤٩٫٥٠ ج.م', 'www.amazon.eg', 49.5, 'EGP'],
  ['149.000₫', 'shopee.vn', 149_000, 'VND'],
  ['฿1,290', 'shopee.co.th', 1290, 'THB'],
  ['US $67.00/ea', 'www.ebay.com', 67, 'USD'],
  // What else stands behind a price is no part of it.
  ['¥ 19 .90 20人付款', 's.taobao.com', 19.9, 'CNY'],
  ['¥ 14.32 400人付款', 's.taobao.com', 14.32, 'CNY'],
  ['¥19.90 300+人付款', 's.taobao.com', 19.9, 'CNY'],
  ['12,50 € 30 Stück', 'www.otto.de', 12.5, 'EUR'],
  ['$4.99 12 sold', 'www.temu.com', 4.99, 'USD'],
  ['1 249,00 € 150 avis', 'www.cdiscount.com', 1249, 'EUR'],
  // Groups of digits may be parted by spaces, before the cents.
  ['1 234 567 ₽', 'www.ozon.ru', 1_234_567, 'RUB'],
  ['12 345,60 zł', 'allegro.pl', 12_345.6, 'PLN'],
])('%s at %s is %d %s', (text, host, price, currency) => {
  expect(parsePrice(text, host)).toEqual({ price, currency });
});

test('¥ on a Japanese page of a .com host are yen', () => {
  expect(parsePrice('¥1,700', 'jp.mercari.com')).toEqual({ price: 1700, currency: 'JPY' });
  expect(parsePrice('¥1,700', 'www.mercari.com', 'ja-JP')).toEqual({ price: 1700, currency: 'JPY' });
});

test('the country of the page’s language tells dollars and crowns of a .com host apart', () => {
  expect(parsePrice('$249', 'www.temu.com', 'es-MX')).toEqual({ price: 249, currency: 'MXN' });
  expect(parsePrice('249 kr', 'www.temu.com', 'da-DK')).toEqual({ price: 249, currency: 'DKK' });
  // Arabic is no country: its subtag is Argentina's.
  expect(parsePrice('$249', 'arabic.alibaba.com', 'ar')).toEqual({ price: 249, currency: 'USD' });
});

test('no digits, no price', () => {
  expect(parsePrice('Free', 'www.ebay.com')).toEqual({});
});
