import { expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';
import { type Sheets, workbookOf } from '../tabular/workbook';

async function titlesOf(sheets: Sheets, hidden: readonly string[] = []) {
  const opened = await openListings(await workbookOf(sheets, hidden));
  const titles: string[] = [];
  for await (const row of opened.rows(opened.guess))
    titles.push('listing' in row ? row.listing.title : row.error.key);
  return { titles, leftOut: opened.leftOut.map(({ key, params = {} }) => [key, ...Object.values(params)]) };
}

const PRODUCTS = [
  ['SKU', 'Title', 'Price', 'Qty', 'URL'],
  ['A1', 'Nike running shoes', 19.9, 100, 'https://shop.test/1'],
  ['A2', 'plain socks', 2, 10, 'https://shop.test/2'],
];
const BRANDS = [
  ['Brand', 'Owner'],
  ['Acme', 'Acme Inc'],
  ['Bcme', 'Bcme Inc'],
  ['Ccme', 'Ccme Inc'],
  ['Dcme', 'Dcme Inc'],
];
const READ = ['Nike running shoes', 'plain socks'];

// The listings are the shorter sheet in all of them: the fullest one would be wrong.
test.each<[string, Sheets, string[], string]>([
  ['brands beside them', { Products: PRODUCTS, Brands: BRANDS }, [], 'Brands'],
  ['brands before them', { Brands: BRANDS, Products: PRODUCTS }, [], 'Brands'],
  [
    'a hidden cover sheet',
    { Cover: [['Export'], ['of'], ['the'], ['whole'], ['shop']], Products: PRODUCTS },
    ['Cover'],
    'Cover',
  ],
  [
    'notes that explain the columns',
    {
      Notes: [
        ['Column', 'What it holds'],
        ['Title', 'the name that buyers see'],
        ['Price', 'without tax'],
        ['Qty', 'pieces in stock'],
      ],
      Products: PRODUCTS,
    },
    [],
    'Notes',
  ],
  [
    'contacts with names',
    {
      Contacts: [
        ['Name', 'E-mail', 'Phone'],
        ['Li', 'li@shop.test', '1'],
        ['Wu', 'wu@shop.test', '2'],
        ['Xu', 'xu@shop.test', '3'],
      ],
      Products: PRODUCTS,
    },
    [],
    'Contacts',
  ],
  [
    'suppliers with names, numbers and addresses',
    {
      Suppliers: [
        ['Name', 'ID', 'URL'],
        ['Acme', '1', 'https://acme.test'],
        ['Bcme', '2', 'https://bcme.test'],
        ['Ccme', '3', 'https://ccme.test'],
      ],
      Products: PRODUCTS,
    },
    [],
    'Suppliers',
  ],
  [
    'Chinese headings',
    {
      说明: [['填写说明'], ['一'], ['二'], ['三'], ['四']],
      商品: [
        ['货号', '商品标题', '品牌', '售价'],
        ['H1', 'Nike running shoes', 'Nike', 39.9],
        ['H2', 'plain socks', '', 9],
      ],
    },
    [],
    '说明',
  ],
  [
    'choices for a list of values',
    {
      _values: [
        ['Category', 'Currency', 'Seller'],
        ['Shoes', 'USD', 'A'],
        ['Socks', 'EUR', 'B'],
        ['Bags', 'CNY', 'C'],
      ],
      Products: PRODUCTS,
    },
    ['_values'],
    '_values',
  ],
])('a workbook is read by the sheet that holds listings, and the other is named: %s', async (...given) => {
  const [, sheets, hidden, left] = given;
  const told = hidden.map((name) => ['notice.hiddenSheets', name]);
  const leftOut = [['notice.sheetsNotRead', left], ...told];
  expect(await titlesOf(sheets, hidden)).toEqual({ titles: READ, leftOut });
});

test('of several sheets that hold listings under the same headings all are read', async () => {
  const second = [['Title'], ['Lego bricks']];
  expect(await titlesOf({ Spring: second, Autumn: PRODUCTS })).toEqual({
    titles: [...READ, 'Lego bricks'],
    leftOut: [['notice.sheetsJoined', 'Autumn, Spring']],
  });
  expect(await titlesOf({ Autumn: PRODUCTS, Winter: PRODUCTS })).toEqual({
    titles: [...READ, ...READ],
    leftOut: [['notice.sheetsJoined', 'Autumn, Winter']],
  });
});

test('a template with headings and no row gives way to the sheet that is filled in', async () => {
  expect(await titlesOf({ Template: PRODUCTS.slice(0, 1), Products: PRODUCTS })).toMatchObject({
    titles: READ,
  });
});

test('a title above the headings of the sheet is no listing, and is named', async () => {
  const sheet = [['Export of 1 November'], ['all prices in USD'], ...PRODUCTS];
  expect(await titlesOf({ Products: sheet, Brands: BRANDS })).toEqual({
    titles: READ,
    leftOut: [
      ['notice.sheetsNotRead', 'Brands'],
      ['notice.rowsAboveHeader', '1, 2'],
    ],
  });
});

test('one sheet alone leaves nothing out', async () => {
  expect(await titlesOf({ Products: PRODUCTS })).toEqual({ titles: READ, leftOut: [] });
});
