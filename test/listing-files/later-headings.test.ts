import { describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';

async function listingsOf(text: string) {
  const opened = await openListings(new TextEncoder().encode(text));
  const rows: (string | undefined)[][] = [];
  for await (const row of opened.wholeRows())
    rows.push('listing' in row ? [row.listing.title, row.listing.brand] : [row.error.key]);
  return { rows, leftOut: opened.leftOut.map(({ key, params = {} }) => [key, ...Object.values(params)]) };
}

describe('files put one behind the other', () => {
  const AGAIN = ['notice.headerAgain'];
  test.each([
    ['the headings once more', 'id,title,brand\n1,Nike air,Nike\nid,title,brand\n2,Mug,Acme\n'],
    ['in another order', 'id,title,brand\n1,Nike air,Nike\nbrand,id,title\nAcme,2,Mug\n'],
    ['in other letters', 'Product Name,Brand\nNike air,Nike\nBRAND,PRODUCT_NAME\nAcme,Mug\n'],
    ['with a column less', 'id,title,brand\n1,Nike air,Nike\nbrand,title\nAcme,Mug\n'],
    [
      'with a column of its own',
      'id,title,brand\n1,Nike air,Nike\nbrand,weight,product name\nAcme,5 g,Mug\n',
    ],
    ['with one more', 'title,brand\nNike air,Nike\nBrand,Title,Weight\nAcme,Mug,5\n'],
    [
      'in Russian with one more',
      'Название товара;Бренд\nNike air;Nike\nВес;Бренд;Название товара\n5;Acme;Mug\n',
    ],
    ['in Chinese', '商品名称,品牌,价格\nNike air,Nike,1\n价格,商品名称,品牌\n2,Mug,Acme\n'],
  ])('%s', async (_, text) =>
    expect((await listingsOf(text)).rows).toEqual([['Nike air', 'Nike'], AGAIN, ['Mug', 'Acme']]),
  );

  test('a row with a word of the headings is a listing', async () =>
    expect((await listingsOf('id,title,brand\n1,title,Acme\n')).rows).toEqual([['title', 'Acme']]));

  test('nor is one with a word of them and a brand that is none', async () =>
    expect((await listingsOf('title,brand,kind\nMug,Acme,a\nProduct,Acme,Brand new\n')).rows).toEqual([
      ['Mug', 'Acme'],
      ['Product', 'Acme'],
    ]));
});

describe('a brand in a table put behind one that has none', () => {
  const ROWS = [
    ['Mug', undefined],
    ['notice.headerAgain', undefined],
    ['Cup', 'Acme'],
  ];
  test.each([
    ['in English', 'Title,Price\nMug,5\nBrand,Title,Price\nAcme,Cup,5\n'],
    ['instead of another column', 'Title,Price\nMug,5\nBrand,Title\nAcme,Cup\n'],
    ['in small letters', 'title,price\nMug,5\nbrand,title,price\nAcme,Cup,5\n'],
    ['by another word, in small letters', 'title,price\nMug,5\nmanufacturer,title,price\nAcme,Cup,5\n'],
    ['in Russian', 'Название товара;Цена\nMug;5\nБренд;Название товара\nAcme;Cup\n'],
    ['in Chinese', '商品标题,价格\nMug,5\n品牌,商品标题,价格\nAcme,Cup,5\n'],
  ])('is one, %s', async (_, text) => {
    const whole = await openListings(new TextEncoder().encode(text));
    const told = await openListings(new TextEncoder().encode(text));
    for (const rows of [whole.wholeRows(), told.rows({ title: 0, price: 1 })]) {
      const found = [];
      for await (const row of rows)
        found.push('listing' in row ? [row.listing.title, row.listing.brand] : [row.error.key, undefined]);
      expect(found).toEqual(ROWS);
    }
  });
});

describe('brands are known by their headings in the languages of shops', () => {
  test.each([
    ['bol', 'EAN;Titel;Merk\n1;Schoen;Nike\n'],
    ['Smart Store', '상품번호,상품명,브랜드명\n1,Schoen,Nike\n'],
    ['Rakuten', '商品番号,商品名,ブランド名\n1,Schoen,Nike\n'],
    ['Trendyol', 'Barkod;Marka;Ürün Adı\n1;Nike;Schoen\n'],
    ['Allegro', 'ID oferty;Tytuł oferty;Marka\n1;Schoen;Nike\n'],
    ['Shopee in Vietnamese', 'Mã sản phẩm,Tên sản phẩm,Thương hiệu\n1,Schoen,Nike\n'],
    ['Shopee in Thai', 'เลขสินค้า,ชื่อสินค้า,แบรนด์\n1,Schoen,Nike\n'],
    ['Prom in Ukrainian', 'Код_товару,Назва_позиції,Виробник\n1,Schoen,Nike\n'],
    ['WooCommerce in French', 'ID,UGS,Nom,Marques\n1,S1,Schoen,Nike\n'],
    [
      'the brand beside its maker',
      'title,x,Manufacturer,Brand Name,name\nSchoen,1,Some factory,Nike,-\n'.replace(
        'title',
        'Product Title',
      ),
    ],
  ])('%s', async (_, text) => expect((await listingsOf(text)).rows).toEqual([['Schoen', 'Nike']]));
});

describe('a second column of titles is named', () => {
  test.each([
    ['产品名称,产品英文名,品牌\n鞋,Nike shoes,\n', '产品英文名'],
    ['中文标题,英文标题,SKU\n鞋,Nike shoes,1\n', '英文标题'],
    ['등록상품명,노출상품명\n신발,나이키 신발\n', '노출상품명'],
    ['Product Title,Title EN\nSchuh,Nike shoe\n', 'Title EN'],
    ['Название товара,Product name en\nкроссовки,Nike shoe\n', 'Product name en'],
  ])('%s', async (text, heading) =>
    expect((await listingsOf(text)).leftOut).toContainEqual(['notice.furtherTitles', heading]),
  );

  test('and a single one is not', async () =>
    expect((await listingsOf('Product Title,Brand,Price\nShoe,Nike,1\n')).leftOut).toEqual([]));
});
