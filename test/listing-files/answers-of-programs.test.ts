import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';

async function listingsOf(text: string) {
  const rows: unknown[] = [];
  const opened = await openListings(strToU8(text), { headed: true });
  for await (const row of opened.wholeRows())
    rows.push('listing' in row ? [row.listing.title, row.listing.brand] : row.error.key);
  return { rows, said: opened.leftOut.map(({ key, params }) => ({ key, params })) };
}
const rowsOf = async (document: unknown) => (await listingsOf(JSON.stringify(document))).rows;

describe('the one product that an answer carries', () => {
  const shoes = { offerId: 1, subject: '红色运动鞋' };
  test.each<[string, unknown]>([
    ['named for what it is', { result: { success: true, productInfo: shoes } }],
    ['in a result of a result', { result: { success: 'true', code: '200', result: shoes } }],
    ['under the word data', { code: 0, message: 'ok', data: shoes }],
    ['three deep', { ret: 'ok', data: { status: 200, result: { success: true, product: shoes } } }],
    ['in an offer', { success: true, offer: shoes }],
  ])('%s, is its row', async (_, document) => {
    expect(await rowsOf(document)).toEqual([['红色运动鞋', undefined]]);
    const lines = `${JSON.stringify(document)}\n${JSON.stringify(document)}\n`;
    expect((await listingsOf(lines)).rows).toHaveLength(2);
    expect(new Set((await listingsOf(lines)).rows.map(String))).toEqual(new Set(['红色运动鞋,']));
  });

  test.each<[string, unknown, unknown[]]>([
    ['beside a title', { title: 'Mug', data: { title: 'Shoes' } }, [['Mug', undefined]]],
    ['beside another object', { data: { title: 'Shoes' }, seller: { login: 'S' } }, ['notice.noTitle']],
    ['under any other word', { success: true, campaign: { title: 'Sale' } }, ['notice.noTitle']],
    ['that is empty', { code: 404, data: {} }, ['notice.noTitle']],
    ['that is a text', { code: 0, data: 'Shoes' }, ['notice.noTitle']],
  ])('but none %s', async (_, document, rows) => {
    expect(await rowsOf(document)).toEqual(rows);
  });

  test('each in a member of data is a row', async () => {
    const items = [{ data: { title: 'Shoes' } }, { data: { title: 'Mug', price: 3 } }];
    expect(await rowsOf({ data: { data: { OFFER: { items } } } })).toEqual([
      ['Shoes', undefined],
      ['Mug', undefined],
    ]);
  });
});

test.each(['subjectTrans', 'titleTranslated', 'translated_title', 'transTitle'])(
  'a title in translation, %s, is told as a second one',
  async (name) => {
    const { said } = await listingsOf(
      JSON.stringify([{ subject: '红色运动鞋', [name]: 'ZORVEX shoes', id: 1 }]),
    );
    expect(said).toEqual([{ key: 'notice.furtherTitles', params: { headings: name } }]);
  },
);

describe('a declaration to customs', () => {
  const lines = [
    { gNo: 1, gName: '运动鞋', gModel: '品牌:ZORVEX|型号:A1' },
    { gNo: 2, gName: '杯子' },
  ];
  const read = [
    ['运动鞋', 'ZORVEX'],
    ['杯子', undefined],
  ];
  test.each<[string, unknown]>([
    ['its lines', lines],
    ['with its head', { DecHead: { cusCiqNo: '1' }, DecLists: lines }],
    ['in an answer', { code: 0, data: { head: { no: 'x' }, list: lines } }],
  ])('is read: %s', async (_, document) => {
    expect(await rowsOf(document)).toEqual(read);
  });

  test('as a table', async () => {
    expect((await listingsOf('G_NO,G_NAME,规格型号\n1,运动鞋,品牌:ZORVEX|型号:A1\n')).rows).toEqual([
      read[0],
    ]);
  });

  test.each<[string, unknown]>([
    ['two lists', { goods: lines, containers: [{ no: 'C1' }] }],
    ['words', { note: 'a', goods: lines }],
  ])('is not cut out of %s', async (_, document) => {
    expect(await rowsOf(document)).toEqual(['notice.noTitle']);
  });
});

describe('a price list of Kaspi', () => {
  test.each([
    ['a workbook', 'SKU,model,brand,price,PP1,PP2,preorder\n1,Кроссовки,ZORVEX,5,yes,no,\n'],
    [
      'XML',
      '<kaspi_catalog><offers><offer sku="1"><model>Кроссовки</model><brand>ZORVEX</brand><price>5</price></offer><offer sku="2"><model>Кроссовки</model><brand>ZORVEX</brand><price>6</price></offer></offers></kaspi_catalog>',
    ],
    ['JSON', '[{"sku":"1","model":"Кроссовки","brand":"ZORVEX","price":5,"availabilities":[]}]'],
  ])('is read by its models: %s', async (_, text) => {
    expect((await listingsOf(text)).rows[0]).toEqual(['Кроссовки', 'ZORVEX']);
  });

  test.each([
    ['a title', 'SKU,model,brand,price,title\n1,A-7,ZORVEX,5,Shoes\n', ['Shoes', 'ZORVEX']],
    ['a name of goods', 'SKU,model,brand,price,Product name\n1,A-7,ZORVEX,5,Shoes\n', ['Shoes', 'ZORVEX']],
    ['what nobody knows', 'SKU,model,brand,price,Wording\n1,A-7,ZORVEX,5,Shoes\n', 'notice.noTitle'],
    ['no brand', 'SKU,model,price,PP1\n1,A-7,5,yes\n', 'notice.noTitle'],
  ])('is not what has %s', async (_, text, row) => {
    expect((await listingsOf(text)).rows[0]).toEqual(row);
  });
});

test('variants below a head that names the goods are not all that a document says', async () => {
  for (const head of [{ title: 'Nike bag', brand: 'Nike' }, { productName: 'Nike bag' }, { 品牌: 'Nike' }])
    expect(await rowsOf({ listingHeader: head, variants: [{ title: 'red' }, { title: 'blue' }] })).toEqual([
      'notice.noTitle',
    ]);
});
