import { expect, test } from 'vitest';
import { parsePrice } from '../../lib/marketplaces/price';

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
  ['US $67.00/ea', 'www.ebay.com', 67, 'USD'],
])('%s at %s is %d %s', (text, host, price, currency) => {
  expect(parsePrice(text, host)).toEqual({ price, currency });
});

test('¥ on a Japanese page of a .com host are yen', () => {
  expect(parsePrice('¥1,700', 'jp.mercari.com')).toEqual({ price: 1700, currency: 'JPY' });
  expect(parsePrice('¥1,700', 'www.mercari.com', 'ja-JP')).toEqual({ price: 1700, currency: 'JPY' });
});

test('no digits, no price', () => {
  expect(parsePrice('Free', 'www.ebay.com')).toEqual({});
});
