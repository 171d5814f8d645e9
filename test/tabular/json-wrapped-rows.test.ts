import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';
import { read } from '../lists/reading';

async function titlesOf(document: unknown) {
  const rows = [];
  for await (const row of (
    await openListings(strToU8(JSON.stringify(document)), { headed: true })
  ).wholeRows())
    rows.push('listing' in row ? row.listing.title : row.error.key);
  return rows;
}

const product = (name: string) => ({ '@type': 'Product', name, brand: { '@type': 'Brand', name: 'Zorvex' } });

describe('rows that stand each in an object of their own', () => {
  test.each<[string, unknown]>([
    [
      'of a search engine',
      {
        hits: {
          total: { value: 2, relation: 'eq' },
          hits: [
            { _index: 'a', _id: '1', _score: 1, _source: { title: 'Shoes', price: 5 } },
            { _id: '2', _source: { title: 'Mug' } },
          ],
        },
      },
    ],
    [
      'of GraphQL',
      {
        data: {
          products: {
            edges: [
              { cursor: 'x', node: { title: 'Shoes' } },
              { cursor: 'y', node: { title: 'Mug' } },
            ],
          },
        },
      },
    ],
    [
      'of JSON:API',
      {
        data: [
          { id: '1', type: 'product', attributes: { title: 'Shoes', price: 5 } },
          { id: '2', type: 'product', attributes: { title: 'Mug' } },
        ],
      },
    ],
    [
      'of a base of records',
      {
        records: [
          { id: 'r1', createdTime: '2026-01-01', fields: { title: 'Shoes' } },
          { id: 'r2', createdTime: '2026-01-01', fields: { title: 'Mug' } },
        ],
      },
    ],
    [
      'of a list of items',
      {
        '@context': 'https://schema.org',
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, item: product('Shoes') },
          { '@type': 'ListItem', position: 2, item: product('Mug') },
        ],
      },
    ],
    [
      'of a graph, without the page around them',
      {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', name: 'Shop' },
          { '@type': ['Organization', 'LocalBusiness'], name: 'Shop' },
          product('Shoes'),
          { '@type': 'BreadcrumbList', itemListElement: [] },
          product('Mug'),
        ],
      },
    ],
    [
      'of several scripts of a page',
      [{ '@type': 'WebSite', name: 'Shop' }, product('Shoes'), product('Mug')],
    ],
  ])('%s', async (_, document) => {
    expect(await titlesOf(document)).toEqual(['Shoes', 'Mug']);
  });

  test.each<[string, unknown]>([
    [
      'a search',
      { href: 'x', total: 2, limit: 50, offset: 0, itemSummaries: [{ title: 'Shoes' }, { title: 'Mug' }] },
    ],
    ['a page of an interface', { offers: [{ title: 'Shoes' }, { title: 'Mug' }], count: 2, totalCount: 2 }],
    ['with a cursor', { cards: [{ title: 'Shoes' }, { title: 'Mug' }], cursor: { total: 2 } }],
    [
      'within a word for success',
      {
        success: true,
        message: 'ok',
        result: { goodsList: [{ title: 'Shoes' }, { title: 'Mug' }], warnings: [] },
      },
    ],
    ['alone', { articles: [{ title: 'Shoes' }, { title: 'Mug' }] }],
  ])('the only list of an answer under a name of its own: %s', async (_, document) => {
    expect(await titlesOf(document)).toEqual(['Shoes', 'Mug']);
  });

  test('a list of one product is none of rows', async () => {
    expect(
      await titlesOf({ id: 1, title: 'Shoes', variants: [{ title: 'Red' }, { title: 'Blue' }] }),
    ).toEqual(['Shoes']);
    expect(await titlesOf({ title: 'Shoes', images: [{ title: 'Front' }] })).toEqual(['Shoes']);
    expect(await titlesOf({ total: 1, title: 'Shoes', tags: ['a'] })).toEqual(['Shoes']);
  });

  test.each<[string, unknown, string[]]>([
    ['attributes beside a title', [{ title: 'Shoes', attributes: { title: 'Colour' } }], ['Shoes']],
    [
      'one row that has more',
      [
        { id: 1, title: 'Shoes', node: { title: 'x' } },
        { id: 2, title: 'Mug', node: { title: 'y' } },
      ],
      ['Shoes', 'Mug'],
    ],
    ['a list for an object', [{ id: 1, item: ['a'] }], ['notice.noTitle']],
    ['a site alone', { '@graph': [{ '@type': 'WebSite', name: 'Shop' }] }, ['notice.noTitle']],
    [
      'things of other kinds',
      {
        '@graph': [
          { '@type': 'Product', name: 'Shoes' },
          { '@type': 'IndividualProduct', name: 'Mug' },
        ],
      },
      ['Shoes', 'Mug'],
    ],
  ])('but not %s', async (_, document, titles) => {
    expect(await titlesOf(document)).toEqual(titles);
  });

  test('records of a register in the answer of a search engine are its marks, and their number is heard', async () => {
    const source = (mark: string, no: string) => ({
      mark_identification: mark,
      registration_number: no,
      current_owner: 'Z',
      status_type: 'registered',
    });
    const answer = {
      hits: {
        total: { value: 643, relation: 'eq' },
        hits: [
          { _id: '1', _source: source('ZORVEX', '7654321') },
          { _id: '2', _source: source('KELTRON', '7654322') },
        ],
      },
    };
    const { recordals, report } = await read(JSON.stringify(answer));
    expect(recordals.map(({ markText }) => markText)).toEqual(['ZORVEX', 'KELTRON']);
    expect(report.file.coverage).toEqual({ queries: [] });
  });
});
