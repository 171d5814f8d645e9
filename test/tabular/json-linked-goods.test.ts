import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';

/** Each row by its title, or the key of why it is none; the document in one line and in many. */
async function titlesOf(document: unknown) {
  const [inOne, inMany] = await Promise.all([
    read(JSON.stringify(document)),
    read(JSON.stringify(document, null, 1)),
  ]);
  expect(inOne).toEqual(inMany);
  return inOne;
}

async function read(json: string) {
  const rows = [];
  for await (const row of (await openListings(strToU8(json), { headed: true })).wholeRows())
    rows.push('listing' in row ? row.listing.title : row.error.key);
  return rows;
}

const product = (name: string) => ({ '@type': 'Product', name });
const CONTEXT = { '@context': 'https://schema.org' };
const list = (...itemListElement: unknown[]) => ({ '@type': 'ItemList', name: 'Results', itemListElement });

describe('goods in a page’s JSON-LD are read out of what stands around them, and its names are no goods’', () => {
  test.each<[string, unknown]>([
    [
      'in the page of one, beside another',
      {
        ...CONTEXT,
        '@graph': [{ '@type': 'ItemPage', name: 'Shop', mainEntity: product('Shoes') }, product('Mug')],
      },
    ],
    [
      'in a list in a graph',
      {
        ...CONTEXT,
        '@graph': [
          { '@type': 'CollectionPage', name: 'Goods' },
          list(
            { '@type': 'ListItem', position: 1, item: product('Shoes') },
            { '@type': 'ListItem', position: 2, item: product('Mug') },
          ),
        ],
      },
    ],
    [
      'at places that have a name and an address of their own',
      {
        ...CONTEXT,
        ...list(
          { '@type': 'ListItem', position: 1, url: 'https://shop.example/1', item: product('Shoes') },
          { '@type': 'ListItem', position: 2, name: '2', item: product('Mug') },
        ),
      },
    ],
    [
      'in a list of a page, without places',
      { ...CONTEXT, '@type': 'WebPage', name: 'Goods', mainEntity: list(product('Shoes'), product('Mug')) },
    ],
    [
      'in a shop’s catalogue of offers',
      {
        ...CONTEXT,
        '@type': 'https://schema.org/Organization',
        name: 'Shop',
        hasOfferCatalog: {
          '@type': 'OfferCatalog',
          name: 'All',
          itemListElement: [
            { '@type': 'Offer', price: 5, itemOffered: product('Shoes') },
            { '@type': 'Offer', price: 6, itemOffered: product('Mug') },
          ],
        },
      },
    ],
    [
      'in several scripts, each with a page around it',
      [
        { '@type': 'WebPage', name: 'One', about: product('Shoes') },
        { '@type': 'WebPage', name: 'Two', mainEntity: { '@type': 'ProductGroup', name: 'Mug' } },
      ],
    ],
  ])('%s', async (_, document) => {
    expect(await titlesOf(document)).toEqual(['Shoes', 'Mug']);
  });

  test.each<[string, unknown]>([
    ['a page', { ...CONTEXT, '@type': 'WebPage', name: 'Goods', url: 'https://shop.example' }],
    [
      'a shop and its site',
      [
        { '@type': 'WebSite', name: 'Shop' },
        { '@type': 'Organization', name: 'Shop' },
      ],
    ],
    [
      'the way to a page',
      {
        ...CONTEXT,
        '@type': 'BreadcrumbList',
        itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Home' }],
      },
    ],
    ['a list that is empty yet', { ...CONTEXT, '@graph': [list()] }],
  ])('%s alone is no goods, and is not clear', async (_, document) => {
    expect(await titlesOf(document)).toEqual(['notice.noTitle']);
  });

  test.each<[string, unknown, string[]]>([
    [
      'places that name their goods themselves',
      { ...CONTEXT, ...list({ '@type': 'ListItem', position: 1, name: 'Shoes' }) },
      ['Shoes'],
    ],
    [
      'goods with others that are like them',
      [{ ...product('Shoes'), isRelatedTo: product('Socks') }, product('Mug')],
      ['Shoes', 'Mug'],
    ],
    [
      'rows that are of no such type',
      [
        { '@type': 'shoe', name: 'Shoes' },
        { '@type': 'mug', name: 'Mug' },
      ],
      ['Shoes', 'Mug'],
    ],
  ])('as they are: %s', async (_, document, titles) => {
    expect(await titlesOf(document)).toEqual(titles);
  });
});
