import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { NAME_END } from '../../lib/domain/several-names';
import { listingFromRow } from '../../lib/listing-files/listing-row';
import { openListings } from '../../lib/listing-files/open-listings';

function brandOf(row: object): string | undefined {
  const read = listingFromRow({ title: 'Shoes', ...row }, 1);
  return 'listing' in read ? read.listing.brand : read.error.key;
}

async function brandsOf(text: string) {
  const rows = [];
  for await (const row of (await openListings(strToU8(text), { headed: true })).wholeRows())
    rows.push('listing' in row ? row.listing.brand : row.error.key);
  return rows;
}

describe('a brand that a row tells among its attributes', () => {
  test.each<[string, object]>([
    [
      'a list of names and values',
      {
        attributes: [
          { name: 'Colour', value: 'red' },
          { name: 'Brand', value: 'Zorvex' },
        ],
      },
    ],
    [
      'numbers that stand for names',
      { attributes: [{ id: 'BRAND', name: 'Marca', value_id: '2503', value_name: 'Zorvex' }] },
    ],
    [
      'values that are objects',
      { attributes: [{ id: 'BRAND', values: [{ id: '1', name: 'Zorvex', struct: null }] }] },
    ],
    ['a list under the name', { aspects: { Brand: ['Zorvex'], Size: ['42'] } }],
    [
      'values with languages',
      { attributes: { brand: [{ value: 'Zorvex', language_tag: 'en_US', marketplace_id: 'A' }] } },
    ],
    [
      'an object under the name',
      { attributes: { BRAND: { id: 'BRAND', name: 'Marca', value_name: 'Zorvex' } } },
    ],
    ['options', { attributes: [{ id: 6, name: 'pa_brand', options: ['Zorvex'] }] }],
    ['codes', { custom_attributes: [{ attribute_code: 'brand', value: 'Zorvex' }] }],
    ['Russian', { characteristics: [{ name: 'Бренд', value: ['Zorvex'] }] }],
    ['one object each', { characteristics: [{ Цвет: 'красный' }, { Бренд: 'Zorvex' }] }],
    ['Polish', { parameters: [{ id: '11323', name: 'Marka', values: ['Zorvex'] }] }],
    ['Chinese', { props: [{ 属性: 'x' }, { name: '品牌', value: 'Zorvex' }] }],
    [
      'within an object of the product',
      { product: { details: { additionalProperty: [{ name: 'Brand', value: 'Zorvex' }] } } },
    ],
    ['a kind and its name', { maker: { '@type': 'Brand', name: 'Zorvex' } }],
    ['a maker, where nothing else says it', { params: [{ name: 'Производитель', value: 'Zorvex' }] }],
    ['a run of them', { attributes: 'Colour: red; Brand: Zorvex; Size: 42' }],
    ['a run with signs of equality', { additional_attributes: 'color=red,brand=Zorvex,size=42' }],
    ['a run in Chinese', { 商品属性: '材质:棉;品牌:Zorvex;颜色:红' }],
    ['JSON in a text', { attributes: '[{"id":"BRAND","value_name":"Zorvex"}]' }],
    ['columns beside each other', { 'Attribute 1 name': 'Brand', 'Attribute 1 value(s)': 'Zorvex' }],
    [
      'a unit between them',
      { Название_Характеристики: 'Бренд', Измерение_Характеристики: '', Значение_Характеристики: 'Zorvex' },
    ],
  ])('%s', (_, row) => {
    expect(brandOf(row)).toBe('Zorvex');
  });

  test('stands beside that of its own column, each looked up', () => {
    expect(brandOf({ brand: 'Quimble', attributes: [{ name: 'Brand', value: 'Zorvex' }] })).toBe(
      ['Quimble', 'Zorvex'].join(NAME_END),
    );
  });

  test.each<[string, object]>([
    ['the same once more', { attributes: [{ name: 'Brand', value: 'quimble' }] }],
    ['a word for none', { attributes: [{ name: 'Brand', value: 'N/A' }] }],
    ['a maker', { attributes: [{ name: 'Manufacturer', value: 'Zorvex' }] }],
    ['brands of other listings', { relatedItems: [{ attributes: [{ name: 'Brand', value: 'Zorvex' }] }] }],
    ['what a search may be narrowed by', { filters: [{ id: 'BRAND', values: [{ name: 'Zorvex' }] }] }],
    ['an attribute with such a value', { attributes: [{ name: 'Colour', value: 'Brand Zorvex' }] }],
    ['compatible brands', { attributes: [{ name: 'Compatible brand', value: 'Zorvex' }] }],
    ['a description', { description: 'Brand: Zorvex; Colour: red' }],
    [
      'the next attribute, where the brand has no value',
      { 'Attribute 1 name': 'Brand', 'Attribute 2 name': 'Size', 'Attribute 2 value(s)': 'Zorvex' },
    ],
  ])('but not %s', (_, row) => {
    expect(brandOf({ brand: 'Quimble', ...row })).toBe('Quimble');
  });

  test('an attribute stays among the other columns', () => {
    const attributes = [{ name: 'Brand', value: 'Zorvex' }];
    expect(listingFromRow({ title: 'Shoes', attributes }, 1)).toMatchObject({ input: { attributes } });
  });

  test('attributes without end take no longer than a listing may', () => {
    const attributes = Array.from({ length: 100_000 }, () => ({ name: 'Size', value: '1' }));
    expect(brandOf({ attributes })).toBeUndefined();
  });

  test('in the exports of shops that name columns by number', async () => {
    const head =
      'ID,Type,SKU,Name,Regular price,Categories,Attribute 1 name,Attribute 1 value(s),Attribute 2 name,Attribute 2 value(s)';
    const rows = [
      '1,simple,a,Shoes,5,Shoes,Size,"41, 42",Brand,Zorvex',
      '2,simple,b,Bag,5,Bags,Brand,Quimble,Size,1',
      '3,simple,c,Mug,5,Mugs,,,,',
    ];
    expect(await brandsOf([head, ...rows].join('\n'))).toEqual(['Zorvex', 'Quimble', undefined]);
  });

  test.each([
    ['title,marca', 'Shoes,Zorvex'],
    ['title,Бренд,price', 'Shoes,Zorvex,5'],
    ['title,manufacturer', 'Shoes,Zorvex'],
    ['title,vendor', 'Shoes,Zorvex'],
    ['title,品牌', 'Shoes,Zorvex'],
    ['title,brand,manufacturer', 'Shoes,Zorvex,Quimble'],
  ])('in a column of another language beside a “title” in small letters: %s', async (headings, row) => {
    expect(await brandsOf(`${headings}\n${row}\n`)).toEqual(['Zorvex']);
  });

  test.each([
    ['id,Name,product_brand_id/name,List Price', '1,Shoes,Zorvex,5'],
    ['id;Name;manufacturer.name;price.gross', '1;Shoes;Zorvex;5'],
    ['id;translations.DEFAULT.name;manufacturer.translations.DEFAULT.name', '1;Shoes;Zorvex'],
    ['sku,name,brand.label,price', '1,Shoes,Zorvex,5'],
    ['title,brand/name', 'Shoes,Zorvex'],
    ['title,Product Brand', 'Shoes,Zorvex'],
  ])('under the way to its name: %s', async (headings, row) => {
    expect(await brandsOf(`${headings}\n${row}\n`)).toEqual(['Zorvex']);
  });

  test.each([
    ['title,image/name', 'Shoes,Zorvex'],
    ['title,brand/id', 'Shoes,17'],
    ['title,category.name', 'Shoes,Zorvex'],
    ['title,brand.url', 'Shoes,https://zorvex.example'],
    ['title,compatible_brand/name', 'Shoes,Zorvex'],
  ])('but no brand under the way to something else: %s', async (headings, row) => {
    expect(await brandsOf(`${headings}\n${row}\n`)).toEqual([undefined]);
  });

  test('in elements of a name and a value that are there several times', async () => {
    const param = (name: string, value: string) =>
      `<PARAM><PARAM_NAME>${name}</PARAM_NAME><VAL>${value}</VAL></PARAM>`;
    const item = (name: string, inside: string) =>
      `<SHOPITEM><PRODUCTNAME>${name}</PRODUCTNAME><PRICE_VAT>5</PRICE_VAT>${inside}</SHOPITEM>`;
    const feed = `<SHOP>${item('Boty', param('Barva', 'černá') + param('Značka', 'Zorvex'))}${item('Hrnek', param('Značka', 'Quimble'))}${item('Taška', param('Barva', 'bílá'))}</SHOP>`;
    expect(await brandsOf(feed)).toEqual(['Zorvex', 'Quimble', undefined]);
  });

  test('in a feed whose vendor is the shop', async () => {
    const offer = (vendor: string, brand: string) =>
      `<offer id="1"><name>Shoes</name>${vendor}<price>5</price><currencyId>RUB</currencyId><categoryId>1</categoryId>${brand}</offer>`;
    const feed = `<yml_catalog><shop><offers>${offer('<vendor>Shop</vendor>', '<param name="Бренд">Zorvex</param>')}${offer('<vendor>Quimble</vendor>', '')}${offer('', '<param name="Бренд">Zorvex</param>')}</offers></shop></yml_catalog>`;
    expect(await brandsOf(feed)).toEqual([`Shop${NAME_END}Zorvex`, 'Quimble', 'Zorvex']);
  });
});

describe('attributes as lists of two, and runs under a program’s name', () => {
  test.each<[string, object]>([
    [
      'pairs',
      {
        spec: [
          ['Colour', 'red'],
          ['Brand', 'Zorvex'],
        ],
      },
    ],
    ['one pair', { specs: [['Brand', 'Zorvex']] }],
    [
      'a pair with several values',
      {
        features: [
          ['Marke', ['Zorvex']],
          ['Farbe', 'rot'],
        ],
      },
    ],
    ['props of Taobao', { props: '品牌:Zorvex;颜色:红' }],
  ])('%s', (_, row) => {
    expect(brandOf(row)).toBe('Zorvex');
  });

  test.each<[string, object]>([
    ['a list of two words', { tags: ['red', 'Zorvex'] }],
    ['a list of three', { tags: ['Brand', 'red', 'Zorvex'] }],
    ['pairs of another attribute', { spec: [['Compatible brand', 'Zorvex']] }],
  ])('but not %s', (_, row) => {
    expect(brandOf(row)).toBeUndefined();
  });
});
