import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';

/** Each row by its title, or the key of why it is none. */
async function read(text: string) {
  const rows = [];
  for await (const row of (await openListings(strToU8(text), { headed: true })).wholeRows())
    rows.push('listing' in row ? row.listing.title : row.error.key);
  return rows;
}

describe('a second column that is called like that of the titles', () => {
  test.each([
    ['title', 'title,title,brand\nRunning shoes,Zorvex shoes,\nBag,Bag,\nMug,,\n'],
    ['in capitals', 'title,TITLE,brand\nRunning shoes,Zorvex shoes,\nBag,Bag,\nMug,,\n'],
    ['of other words', 'Product name;Price;Product name\nRunning shoes;5;Zorvex shoes\nBag;5;Bag\nMug;5;\n'],
    ['Chinese', '商品名称,价格,商品名称\nRunning shoes,5,Zorvex shoes\nBag,5,Bag\nMug,5,\n'],
    ['German', 'Titel\tPreis\tTitel\nRunning shoes\t5\tZorvex shoes\nBag\t5\tBag\nMug\t5\t\n'],
    ['with a star', 'sku,*Title,Title\n1,Running shoes,Zorvex shoes\n2,Bag,Bag\n3,Mug,\n'],
  ])('%s: a row with two titles is refused, others are read', async (_, text) => {
    expect(await read(text)).toEqual(['notice.severalTitles', 'Bag', 'Mug']);
  });

  test.each([
    ['of another name', 'title,subtitle\nRunning shoes,light\nBag,red\nMug,\n'],
    ['of brands', 'title,brand,brand\nRunning shoes,a,b\nBag,c,d\nMug,,\n'],
    ['of numbers', 'title,sku,sku\nRunning shoes,1,2\nBag,3,4\nMug,,\n'],
    ['in another language', 'title,title_en\nRunning shoes,Other shoes\nBag,Bags\nMug,\n'],
    ['without a heading', 'title,,\nRunning shoes,a,b\nBag,c,d\nMug,,\n'],
  ])('but one %s refuses none', async (_, text) => {
    expect(await read(text)).toEqual(['Running shoes', 'Bag', 'Mug']);
  });
});
