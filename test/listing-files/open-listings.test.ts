import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { NAME_END } from '../../lib/domain/several-names';
import { openListings, type WholeRow } from '../../lib/listing-files/open-listings';
import { workbookOf } from '../tabular/workbook';

/** Rows as the command line reads them: nobody is asked what the columns are. */
async function unasked(source: string | Uint8Array): Promise<WholeRow[]> {
  const bytes = typeof source === 'string' ? strToU8(source) : source;
  const opened = await openListings(bytes, { headed: true });
  const rows = [];
  for await (const row of opened.wholeRows()) rows.push(row);
  return rows;
}

const CHINESE = '货号,商品标题,品牌,售价,店铺名称,备注\nH1,Nlke 运动鞋,NIKE,39.9,A店,急\nH2,,,1,,\n';

describe('where nobody is asked', () => {
  test('an ERP export in Chinese is read as the page for files reads it; what it names besides passes through', async () => {
    const rows = await unasked(CHINESE);
    expect(rows).toEqual([
      {
        row: 2,
        listing: expect.objectContaining({
          ...{ id: 'H1', title: 'Nlke 运动鞋', brand: 'NIKE', price: 39.9, seller: 'A店' },
        }),
        input: { 备注: '急' },
      },
      { row: 3, id: 'H2', error: { key: 'notice.noTitle' } },
    ]);
    const opened = await openListings(strToU8(CHINESE));
    const asked = [];
    for await (const row of opened.rows(opened.guess)) asked.push(row);
    const listingsOf = (all: readonly object[]) =>
      all.flatMap((row) => ('listing' in row ? [row.listing] : []));
    expect(listingsOf(rows)).toEqual(listingsOf(asked));
  });

  test.each([
    ['Название,Цена,Примечание\nКроссовки,10,x\n', { title: 'Кроссовки', price: 10 }, { Примечание: 'x' }],
    [
      'Product Name\tShop\tlocale\nshoes\tA\tde-DE\n',
      { title: 'shoes', seller: 'A', locale: 'de-DE' },
      undefined,
    ],
    ['商品名称;价格;title text\n鞋;10;y\n', { title: '鞋', price: 10 }, { 'title text': 'y' }],
    ['{"商品标题":"鞋","店铺":"A店","备注":{"x":1}}\n', { title: '鞋', seller: 'A店' }, { 备注: { x: 1 } }],
    ['[{"name":"shoes","sku":"S1"}]', { title: 'shoes', id: 'S1' }, undefined],
  ])('headings of any language: %s', async (text, listing, input) => {
    const [row] = await unasked(text);
    expect(row).toMatchObject({ listing });
    expect(row && 'listing' in row && row.input).toEqual(input);
  });

  test('a file that has a title speaks the command line’s own names, and all else passes through untouched', async () => {
    expect(await unasked('title,name,Shop,SKU\nshoes,other, A ,0007\n')).toMatchObject([
      { row: 2, listing: { id: '2', title: 'shoes' }, input: { name: 'other', Shop: ' A ', SKU: '0007' } },
    ]);
    // Rows of JSON Lines need not have the same keys, nor the title first.
    expect(await unasked('{"name":"Nike"}\n{"title":"shoes","name":"other"}\n')).toMatchObject([
      { row: 1, error: { key: 'notice.noTitle' } },
      { row: 2, listing: { title: 'shoes' }, input: { name: 'other' } },
    ]);
  });

  test('a field whose heading says nothing known is not guessed: every row is refused with its reason', async () => {
    expect(await unasked('foo,bar\nNike shoes,2\nLego,3\n')).toEqual([
      { row: 2, id: '2', error: { key: 'notice.noTitle' } },
      { row: 3, id: '3', error: { key: 'notice.noTitle' } },
    ]);
  });

  test('a name of a column cannot stand in for a field that another column has: of two brands each is read', async () => {
    const [row] = await unasked('商品标题,品牌,brand\n鞋,NIKE,ADIDAS\n');
    expect(row).toMatchObject({ listing: { brand: `NIKE${NAME_END}ADIDAS` } });
  });

  test('rows in are rows out, whatever the lines hold', async () => {
    const rows = await unasked('{"title":"a"}\nno JSON\n[1]\n7\n\n{"title":""}\n{"title":"b"}\n');
    expect(rows.map((row) => [row.row, 'error' in row ? row.error.key : row.listing.title])).toEqual([
      [1, 'a'],
      [2, 'notice.notJson'],
      [3, 'notice.notObject'],
      [4, 'notice.notObject'],
      [6, 'notice.noTitle'],
      [7, 'b'],
    ]);
  });
});

test('listing rows come from the same containers as lists do', async () => {
  const expected = [{ row: 2, listing: expect.objectContaining({ id: '1', title: 'Nlke shoes' }) }];
  const table = 'id\ttitle\n1\tNlke shoes\n';
  expect(await unasked(table)).toEqual(expected);
  expect(await unasked(zipSync({ 'shop.tsv': strToU8(table) }))).toEqual(expected);
  expect(
    await unasked(
      await workbookOf({
        Shop: [
          ['id', 'title'],
          ['1', 'Nlke shoes'],
        ],
      }),
    ),
  ).toEqual(expected);
  expect(await unasked(gzipSync(strToU8('\n{"id":"1","title":"Nlke shoes"}\n')))).toEqual(expected);
});

test('rows keep their numbers where lines are blank, quoted cells their commas', async () => {
  expect(await unasked('id,title,price\n1,"Nlke, shoes",12.5\n\n2,Shirt,\n')).toMatchObject([
    { row: 2, listing: { id: '1', title: 'Nlke, shoes', price: 12.5 } },
    { row: 4, listing: { id: '2', title: 'Shirt' } },
  ]);
});

test('a heading that repeats or is empty goes by its column', async () => {
  const [row] = await unasked('title,x,x,,x 3\na,1,2,3,4\n');
  expect(row).toMatchObject({ input: { x: '1', 'x 3': '2', 'column 4': '3', 'x 3 5': '4' } });
});

test('objects are read by all the names of their first rows, and a column of them is guessed', async () => {
  const opened = await openListings(strToU8('{"标题":"a"}\n{"标题":"b","店铺":"B"}\n'));
  expect(opened).toMatchObject({ headers: ['标题', '店铺'], guess: { title: 0, seller: 1 } });
  const rows = [];
  for await (const row of opened.rows(opened.guess)) rows.push(row);
  expect(rows[1]).toMatchObject({ listing: { title: 'b', seller: 'B' } });
});

test('what lies beside the file in its archive is named', async () => {
  const zip = zipSync({
    'export/': new Uint8Array(),
    'export/shop.csv': strToU8('title\nshoes\n'),
    'export/pictures.docx': strToU8('x'),
    '__MACOSX/._shop.csv': strToU8('x'),
  });
  const { leftOut } = await openListings(zip);
  expect(leftOut).toEqual([{ key: 'notice.membersNotRead', params: { members: 'export/pictures.docx' } }]);
});

test('ten million rows need no more memory than ten thousand: rows are read as they are asked for', {
  tags: ['heavy'],
}, async () => {
  let chunks = 0;
  async function* endless() {
    yield strToU8('商品标题,售价\n');
    for (;;) {
      chunks++;
      yield strToU8('Nlke 运动鞋,39.9\n'.repeat(1_000));
    }
  }
  const opened = await openListings(endless(), { headed: true });
  let read = 0;
  for await (const _ of opened.wholeRows()) if (++read === 20_000) break;
  expect(chunks).toBeLessThan(40);
});

describe('a column of vendors', () => {
  const first = async (text: string) => {
    const [row] = await unasked(text);
    if (!row || !('listing' in row)) throw new Error('the row has no listing');
    const { brand, seller } = row.listing;
    return { brand, seller };
  };

  test.each<[string, string, { brand?: string; seller?: string }]>([
    ['names the brand, as shop systems mean it', 'Title,Vendor\nAir Runner,Zorvex\n', { brand: 'Zorvex' }],
    ['in small letters', 'sku,product name,vendor,price\n1,Air Runner,Zorvex,5\n', { brand: 'Zorvex' }],
    [
      'in a feed',
      '<yml><offer id="1"><name>Air Runner</name><vendor>Zorvex</vendor></offer></yml>',
      { brand: 'Zorvex' },
    ],
    [
      'names the brand where a shop is named beside it',
      'Title,Vendor,Shop name\nAir Runner,Zorvex,Best Shop\n',
      { brand: 'Zorvex' },
    ],
    [
      'names the seller where a brand stands beside it',
      'Title,Brand,Vendor\nAir Runner,Zorvex,Best Shop\n',
      { brand: 'Zorvex', seller: 'Best Shop' },
    ],
    ['of another word is a seller', 'Title,Seller\nAir Runner,Best Shop\n', { seller: 'Best Shop' }],
    ['of suppliers is a seller', 'Title,供应商\nAir Runner,Best Shop\n', { seller: 'Best Shop' }],
  ])('%s', async (_, text, { brand, seller }) => {
    const read = await first(text);
    expect(read.brand).toBe(brand);
    if (seller !== undefined || brand === undefined) expect(read.seller).toBe(seller);
    else expect(read.seller).not.toBe(brand);
  });
});
