import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listingFromRow } from '../../lib/listing-files/listing-row';
import { openListings } from '../../lib/listing-files/open-listings';

function brandOf(row: object): string | undefined {
  const read = listingFromRow({ title: 'Shoes', ...row }, 1);
  return 'listing' in read ? read.listing.brand : read.error.key;
}

describe('a brand that is called by its number', () => {
  test.each<[string, object]>([
    [
      'Ozon',
      {
        attributes: [
          { attribute_id: 85, complex_id: 0, values: [{ dictionary_value_id: 5, value: 'Zorvex' }] },
        ],
      },
    ],
    ['Ozon, of clothes', { attributes: [{ attribute_id: 31, values: [{ value: 'Zorvex' }] }] }],
    ['Ozon, by an id', { attributes: [{ id: 85, values: [{ dictionary_value_id: 5, value: 'Zorvex' }] }] }],
    ['AliExpress', { aeopAeProductPropertys: [{ attrNameId: 2, attrValue: 'Zorvex' }] }],
    [
      'AliExpress, of another language',
      { ae_item_property: [{ attr_name_id: 2, attr_name: 'Nome da marca', attr_value: 'Zorvex' }] },
    ],
    ['Taobao, with words', { props_name: '13021751:334692932:货号:13CR2A12A;20000:31681:品牌:Zorvex' }],
    ['Taobao, typed', { input_pids: '13021751,20000', input_str: '13CR,Zorvex;型号;N73' }],
    ['Taobao Assistant, typed', { inputPids: '20000', inputValues: 'Zorvex' }],
  ])('%s', (_, row) => {
    expect(brandOf(row)).toBe('Zorvex');
  });

  test.each<[string, object]>([
    ['another attribute', { attributes: [{ attribute_id: 8229, values: [{ value: 'Zorvex' }] }] }],
    ['a number that may be anything', { attributes: [{ id: 85, values: [{ value: 'Zorvex' }] }] }],
    ['a size of this number', { attributes: [{ id: 31, name: 'Size', value: 'Zorvex' }] }],
    ['another of AliExpress', { properties: [{ attrNameId: 3, attrValue: 'Zorvex' }] }],
    ['numbers alone', { props: '20000:31681;13021751:334692932' }],
    ['another that was typed', { input_pids: '13021751', input_str: 'Zorvex' }],
    ['a number without a value', { input_pids: '20000', input_str: '' }],
    ['a related listing', { related: [{ attribute_id: 85, values: [{ value: 'Zorvex' }] }] }],
  ])('%s is none', (_, row) => {
    expect(brandOf(row)).toBeUndefined();
  });
});

describe('lines of JSON whose rows stand in objects of their own', () => {
  const read = async (...lines: object[]) => {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const rows = [];
    for await (const row of (await openListings(strToU8(text), { headed: true })).wholeRows())
      rows.push('listing' in row ? [row.listing.title, row.listing.brand] : row.error.key);
    return rows;
  };

  test.each([
    ['a search engine', (row: object) => ({ _index: 'a', _id: '7', _source: row })],
    ['GraphQL', (row: object) => ({ cursor: 'x', node: row })],
    ['JSON:API', (row: object) => ({ type: 'product', id: '7', attributes: row })],
    ['a table of records', (row: object) => ({ id: 'rec1', createdTime: '2026-01-01', fields: row })],
    ['a list of items', (row: object) => ({ position: 1, item: row })],
  ])('%s', async (_, wrapped) => {
    const row = { title: 'Running shoe', brand: 'Zorvex' };
    expect(await read(wrapped(row), wrapped(row))).toEqual([
      ['Running shoe', 'Zorvex'],
      ['Running shoe', 'Zorvex'],
    ]);
  });

  test.each([
    ['a title beside', { title: 'Running shoe', brand: 'Zorvex', item: { title: 'Other', colour: 'red' } }],
    ['attributes of its own', { title: 'Running shoe', attributes: { Brand: 'Zorvex', name: 'Other' } }],
  ])('%s is no such object', async (_, row) => {
    expect(await read(row)).toEqual([['Running shoe', 'Zorvex']]);
  });

  test('beside a row that stands by itself', async () => {
    const row = { title: 'Running shoe', brand: 'Zorvex' };
    expect(await read({ _id: '1', _source: row }, row)).toEqual([
      ['Running shoe', 'Zorvex'],
      ['Running shoe', 'Zorvex'],
    ]);
  });
});
