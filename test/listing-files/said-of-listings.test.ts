import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';

/** Titles of a file, and what is said of it. */
async function read(text: string) {
  const opened = await openListings(strToU8(text), { headed: true });
  const titles = [];
  for await (const row of opened.wholeRows())
    titles.push('listing' in row ? row.listing.title : row.error.key);
  return { titles, doubts: opened.doubts.map(({ key }) => key) };
}

const ROWS = [{ title: 'Mug' }, { title: 'Bag' }];

describe('a file of listings that holds a part of them', () => {
  test.each([
    ['a total', { total: 50, rows: ROWS }, 'notice.listingsOfMore'],
    ['a count', { count: 3, data: ROWS }, 'notice.listingsOfMore'],
    ['a total beside it', { pagination: { total: 7 }, products: ROWS }, 'notice.listingsOfMore'],
    ['a next page', { next: 'page=2', listings: ROWS }, 'notice.pageOfListings'],
    ['pages', { totalPages: 3, listings: ROWS }, 'notice.pageOfListings'],
  ])('is told by %s', async (_, value, says) => {
    expect(await read(JSON.stringify(value))).toEqual({ titles: ['Mug', 'Bag'], doubts: [says] });
  });

  test.each([
    ['all of them', { total: 2, rows: ROWS }],
    ['one page', { totalPages: 1, rows: ROWS }],
    ['no next page', { next: null, rows: ROWS }],
    ['no number', { total: 'many', rows: ROWS }],
    ['a number of each', ROWS.map((row) => ({ ...row, count: 50 }))],
  ])('but not with %s', async (_, value) => {
    expect((await read(JSON.stringify(value))).doubts).toEqual([]);
  });
});

describe('a table drawn with bars', () => {
  test.each([
    ['as Markdown', '| id | title |\n|----|:-----:|\n| 1  | Mug   |\n| 2  | Bag   |\n'],
    ['with short lines', '|id|title|\n|-|--|\n|1|Mug|\n|2|Bag|\n'],
    ['without bars around it', 'id | title\n--- | ---\n1 | Mug\n2 | Bag\n'],
    ['as databases print it', ' id | title \n----+-------\n  1 | Mug\n  2 | Bag\n'],
    [
      'in a frame',
      '+----+-------+\n| id | title |\n+----+-------+\n| 1  | Mug   |\n| 2  | Bag   |\n+----+-------+\n',
    ],
  ])('has its rows and no others: %s', async (_, text) => {
    expect((await read(text)).titles).toEqual(['Mug', 'Bag']);
  });

  test.each([
    ['bars alone', 'id|title\n1|Mug\n2|Bag\n', ['Mug', 'Bag']],
    [
      'a title of strokes far below',
      `id|title\n${'1|Mug\n'.repeat(5)}2|---\n`,
      [...Array(5).fill('Mug'), '---'],
    ],
    ['commas and strokes', 'id,title\n1,Mug\n2,---\n', ['Mug', '---']],
    ['a title with strokes', 'id|title\n1|Mug -- blue\n2|--Bag\n', ['Mug -- blue', '--Bag']],
  ])('but not with %s', async (_, text, titles) => {
    expect((await read(text)).titles).toEqual(titles);
  });
});
