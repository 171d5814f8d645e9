import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';

/** Each row by its title, or the key of why it is none; and what is said of the file. */
async function read(text: string, headed = true) {
  const opened = await openListings(strToU8(text), { headed });
  const rows = [];
  const each = headed ? opened.wholeRows() : opened.rows({ title: 0 });
  for await (const row of each) rows.push('listing' in row ? row.listing.title : row.error.key);
  return { rows, doubts: opened.doubts.map(({ key }) => key) };
}

describe('what stands behind a delimiter in a title is looked at', () => {
  test.each([
    ['commas', ', '],
    ['semicolons', '; '],
    ['tabs', '\t'],
    ['bars', ' | '],
    ['several of them', ', red, size 42, '],
  ])('in a column of titles with %s in each of them', async (_, between) => {
    const titles = ['Running shoes', 'Sports bag', 'Mug'].map((title) => `${title}${between}NIKE`);
    expect((await read(`title\n${titles.join('\n')}\n`)).rows).toEqual(titles);
  });

  test('in one title of a column of them', async () => {
    const { rows, doubts } = await read('title\nMug\nRunning shoes, NIKE\nBag\n');
    expect([rows, doubts]).toEqual([['Mug', 'Running shoes, NIKE', 'Bag'], []]);
  });

  test('in a column without a heading', async () => {
    const titles = ['Green mug', 'Running shoes, NIKE', 'Sports bag', 'Blue cup'];
    expect((await read(`${titles.join('\n')}\n`, false)).rows).toEqual(titles);
  });

  test('in a title far below the first rows', async () => {
    const titles = [...Array.from({ length: 90 }, (_, at) => `Mug ${at}`), 'Running shoes, NIKE'];
    expect((await read(`${titles.join('\n')}\n`, false)).rows).toEqual(titles);
  });

  test.each([
    ['id,price,title', '1,5,Mug', '2,45,Running shoes, by NIKE'],
    ['编号;价格;商品名称', '1;5;杯子', '2;45;跑鞋; by NIKE'],
  ])('in the last column: %s', async (headings, plain, wider) => {
    const title = wider.slice(wider.search(/Running|跑鞋/));
    expect((await read(`${headings}\n${plain}\n${wider}\n`)).rows.at(-1)).toBe(title);
  });

  test('or the row is none, where other cells stand behind it', async () => {
    const { rows, doubts } = await read('id,title,price\n1,Mug,5\n2,Running shoes, NIKE,45\n3,Bag,6\n');
    expect(rows).toEqual(['Mug', 'notice.movedCells', 'Bag']);
    expect(doubts).toEqual(['notice.widerRows']);
  });
});

describe('a row stays as it is', () => {
  test.each([
    ['whose title is quoted', 'id,title,price\n1,"Shoes, NIKE",5\n2,Mug,6\n', ['Shoes, NIKE', 'Mug']],
    ['with blanks behind its last cell', 'id,title,price\n1,Shoes,5,, \n2,Mug,6\n', ['Shoes', 'Mug']],
    ['with fewer cells', 'id,title,price\n1,Shoes\n2,Mug,6\n', ['Shoes', 'Mug']],
    [
      'under a column that has no heading in any row',
      'id,title,price\n1,Shoes,5,new\n2,Mug,6,used\n3,Bag,7,new\n',
      ['Shoes', 'Mug', 'Bag'],
    ],
    [
      'that repeats headings in another order',
      'id,title,price\n1,Shoes,5\ntitle,price,id\nMug,6,2\n',
      ['Shoes', 'notice.headerAgain', 'Mug'],
    ],
  ])('%s', async (_, text, rows) => {
    expect((await read(text)).rows).toEqual(rows);
  });
});
