import { describe, expect, test } from 'vitest';
import { centreAt, matchesOf } from '../../lib/seller-centres/centre-at';
import { sellerCentres } from '../../lib/seller-centres/centres';
import { fieldNamed } from '../../lib/seller-centres/field-words';

describe('a label', () => {
  test.each([
    ['* Product name (required)', 'title'],
    ['Title 0/80', 'title'],
    ['标题：', 'title'],
    ['商品名稱', 'title'],
    ['Название товара', 'title'],
    ['ＴＩＴＬＥ', 'title'],
    ['Titre de l’annonce', 'title'],
    ['ชื่อสินค้า', 'title'],
    ['상품명 *', 'title'],
    ['Brand Name', 'brand'],
    ['品牌【必填】', 'brand'],
    ['Бренд', 'brand'],
    ['ブランド名', 'brand'],
  ])('“%s” names the %s', (label, kind) => {
    expect(fieldNamed(label)).toBe(kind);
  });

  test.each([
    'Shop title',
    'Brand story',
    '副标题',
    'Subtitle',
    'Search by title',
    'Модель',
    '',
    '*',
    '0/80',
  ])('“%s” names neither', (label) => {
    expect(fieldNamed(label)).toBeUndefined();
  });

  test('of a megabyte is told at once', () => {
    expect(fieldNamed(`title ${'('.repeat(1_000_000)}`)).toBeUndefined();
  });
});

describe('a seller centre', () => {
  test.each([
    ['https://sellercentral.amazon.co.jp/abis/listing/create', 'amazon'],
    ['https://www.ebay.de/lstng?draftId=1', 'ebay'],
    ['https://seller.shopee.tw/portal/product/new', 'shopee'],
    ['https://sellercenter.lazada.vn/apps/product/publish', 'lazada'],
    ['https://seller-us.tiktok.com/product/create', 'tiktok-shop'],
    ['https://csp.aliexpress.com/apps/product/publish?productId=1', 'aliexpress'],
    ['https://gsp.aliexpress.com/m_apps/product-publish/publish?productId=1', 'aliexpress'],
    ['https://post.alibaba.com/product/publish.htm', 'alibaba'],
    ['https://seller.ozon.ru/app/products/1/edit/general-info', 'ozon'],
    ['https://seller.wildberries.ru/new-goods/card?nmID=1', 'wildberries'],
    ['https://www.etsy.com/your/shops/me/listing-editor/create', 'etsy'],
  ])('%s is an editor of %s', (address, key) => {
    const url = new URL(address);
    const centre = centreAt(url)!;
    expect([centre.key, centre.editor.test(url.pathname)]).toEqual([key, true]);
  });

  test.each([
    'https://www.ebay.com/itm/1',
    'https://www.etsy.com/listing/1',
    'https://www.etsy.com/your/shops/me/dashboard',
    'https://seller.shopee.tw/portal/product/list/all',
    'https://seller-us.tiktok.com/product/manage',
    'https://hz-productposting.alibaba.com/product/products_manage.htm',
  ])('%s is none', (address) => {
    const url = new URL(address);
    expect(centreAt(url)!.editor.test(url.pathname)).toBe(false);
  });

  test('is told by its whole host name', () => {
    expect(centreAt(new URL('https://seller.ozon.ru.evil.example/app/products/create'))).toBeUndefined();
    expect(centreAt(new URL('https://ozon.ru/'))).toBeUndefined();
  });

  test('has hosts of its own, and its script runs where shoppers are only below the editor’s paths', () => {
    const hosts = sellerCentres.flatMap((centre) => centre.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    const etsy = sellerCentres.find(({ key }) => key === 'etsy')!;
    expect(matchesOf(etsy)).toEqual(['https://www.etsy.com/your/*']);
  });
});
