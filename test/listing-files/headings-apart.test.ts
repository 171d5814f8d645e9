import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';

async function rowsOf(text: string) {
  const rows: unknown[] = [];
  for await (const row of (await openListings(strToU8(text), { headed: true })).wholeRows())
    rows.push('listing' in row ? [row.listing.title, row.listing.brand] : row.error.key);
  return rows;
}

const READ = [
  ['Shoes', 'Zorvex'],
  ['Mug', 'Kelmira'],
];

describe('what stands over several headings is none of them', () => {
  test.each([
    ['in English', 'Item,,Offer\nTitle,Brand,Price\nShoes,Zorvex,5\nMug,Kelmira,6\n'],
    ['over all', 'Product,,\nTitle,Brand,Price\nShoes,Zorvex,5\nMug,Kelmira,6\n'],
    ['in Chinese', '商品,,报价\n商品名称,品牌,价格\nShoes,Zorvex,5\nMug,Kelmira,6\n'],
    ['in Russian', 'Товар;;\nНаименование;Бренд;Цена\nShoes;Zorvex;5\nMug;Kelmira;6\n'],
    ['in German', 'Artikel;;Angebot\nBezeichnung;Marke;Preis\nShoes;Zorvex;5\nMug;Kelmira;6\n'],
  ])('%s', async (_, text) => {
    expect(await rowsOf(text)).toEqual(READ);
  });

  test('but headings with a row of two cells below are', async () => {
    expect(await rowsOf('Item,Make,Price\nShoes,Zorvex,5\nMug,Kelmira,6\n')).toEqual(READ);
    expect(await rowsOf('Product\nShoes\n')).toEqual([['Shoes', undefined]]);
  });
});

describe('rows with their numbers before them, and no heading over these', () => {
  test.each([
    ['as R writes them', '"title","brand"\n"1","Shoes","Zorvex"\n"2","Mug","Kelmira"\n'],
    ['from nought', 'title,brand,price\n0,Shoes,Zorvex,5\n1,Mug,Kelmira,6\n'],
    ['with tabs', 'title\tbrand\n1\tShoes\tZorvex\n2\tMug\tKelmira\n'],
    ['the brand first', 'Brand;Title\n1;Zorvex;Shoes\n2;Kelmira;Mug\n'],
  ])('%s', async (_, text) => {
    expect(await rowsOf(text)).toEqual(READ);
  });

  test.each([
    ['as many cells as headings', 'title,brand\n1,Zorvex\n2,Kelmira\n', ['1', '2']],
    ['numbers that do not follow', 'title,brand\n501,Zorvex,x\n7,Kelmira,x\n', ['501', '7']],
    ['a number of its own heading', 'no,title,price\n1,Shoes,5,new\n2,Mug,6,used\n', ['Shoes', 'Mug']],
  ])('but not %s', async (_, text, titles) => {
    expect((await rowsOf(text)).map((row) => (Array.isArray(row) ? row[0] : row))).toEqual(titles);
  });
});

describe('a table put behind another one with other columns', () => {
  test.each([
    ['further fields', 'title,brand,price\nShoes,Zorvex,5\nseller,brand,title\nS,Kelmira,Mug\n'],
    ['other words', 'title,brand,price\nShoes,Zorvex,5\nMake,Product name\nKelmira,Mug\n'],
    ['another language', 'Title;Brand;Price\nShoes;Zorvex;5\n\nМарка;Наименование\nKelmira;Mug\n'],
    ['fewer columns', 'id,brand,title,price\n1,Zorvex,Shoes,5\n\ntitle,brand\nMug,Kelmira\n'],
    ['words in Chinese', 'title,brand,price\nShoes,Zorvex,5\n品牌,商品名称,价格\nKelmira,Mug,6\n'],
  ])('is read by its own headings: %s', async (_, text) => {
    expect(await rowsOf(text)).toEqual([READ[0], 'notice.headerAgain', READ[1]]);
  });

  test.each([
    ['a title that is a heading’s word', 'title,brand,price\nShoes,Zorvex,5\nItem,Kelmira,6\n', 'Item'],
    ['a brand that is one', 'title,brand,price\nShoes,Zorvex,5\nMug,Make,6\n', 'Mug'],
    ['one cell', 'title,brand,price\nShoes,Zorvex,5\nProduct,,\n', 'Product'],
    ['a row with a word of its own', 'title,brand,material\nShoes,Zorvex,x\nItem,Make,wool\n', 'Item'],
  ])('but a row is one: %s', async (_, text, title) => {
    expect((await rowsOf(text))[1]).toContain(title);
  });
});
