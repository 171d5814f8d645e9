import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';
import { read } from '../lists/reading';

async function titlesOf(text: string) {
  const titles: unknown[] = [];
  for await (const row of (await openListings(strToU8(text))).rows({ title: 0 }))
    titles.push('listing' in row ? row.listing.title : row.error.key);
  return titles;
}

const cutIn = (row: number) => ({ notice: { key: 'notice.cutInRow', params: { row } } });

describe('a table of listings that ends inside a row is no whole one, however few its rows are', () => {
  test.each([
    ['in its first row', 'title,brand,price\nred sh', 2],
    ['in its second row', 'title,brand,price\nred shoes,Acme,1\nblue sh', 3],
    ['behind a separator', 'title;brand;price\r\nred shoes;', 2],
    ['between tabs', 'title\tbrand\tprice\nred shoes\tAcme\t1\nblue shoes\tNi', 3],
    ['in Chinese', '商品名称,品牌,价格\n红色运动鞋,耐', 2],
    ['in Russian', 'Название товара;Бренд;Цена\nКроссовки красные', 2],
    ['with quoted headings', '"title","brand","price"\n"red shoes"', 2],
    ['below a note of one cell', 'Stock\ntitle,brand,price\nred shoes,Acme,1\nred mug,Acme,2\nblue', 5],
    ['below notes', 'Stock\nof May\nof shop 7\ntitle,brand,price\nred shoes,Acme,1\nred mu', 6],
  ])('%s', async (_, text, row) => {
    await expect(titlesOf(text)).rejects.toMatchObject(cutIn(row));
  });

  test.each([
    ['a whole last row without its line end', 'title,brand,price\nred shoes,Acme,1', ['red shoes']],
    ['a narrower row that has its line end', 'title,brand,price\nred shoes\n', ['red shoes']],
    ['one column', 'title\nred sh', ['red sh']],
    ['one column of titles with commas', 'title\ncup, red\ncup', ['cup, red', 'cup']],
    ['one column of them in Russian', 'Название товара\nчашка, красная\nчашка', ['чашка, красная', 'чашка']],
    ['headings alone that are narrower than the rows', 'title\nred shoes, blue', ['red shoes, blue']],
  ])('but not %s', async (_, text, titles) => {
    expect(await titlesOf(text)).toEqual(titles);
  });

  test('nor titles with commas in them, as people paste them', async () => {
    expect(await titlesOf('Running shoes, red\nBlue mug')).toHaveLength(2);
    expect(await titlesOf('Running shoes, red\nMugs, blue, large\nBlue mug')).toHaveLength(3);
    expect(await titlesOf('Mug\nRunning shoes, red\nMugs, blue\nBags, blue\nBlue mug')).toHaveLength(5);
  });
});

test('a register that ends inside its only row is cut off', async () => {
  await expect(read('Record No,Mark,Valid to\nT2020-1001,NIK')).rejects.toMatchObject(cutIn(2));
  await expect(read('备案号,商标,有效期至\nT2020-1001,耐克,2030-01-01\nT2020-1002')).rejects.toMatchObject(
    cutIn(3),
  );
});
