import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openFile } from '../../lib/tabular/open-table';

/** What is said to be left out of a document. */
async function leftOutOf(document: unknown) {
  const bytes = strToU8(JSON.stringify(document, null, 1));
  return (await openFile(bytes)).leftOut.map(({ params }) => params?.elements);
}

const shoes = { id: 1, title: 'Shoes', price: 5 };
const mug = { id: 2, title: 'Mug', price: 6 };

describe('lists of a document beside that of its rows', () => {
  test.each<[string, unknown]>([
    ['beside it', { items: [shoes], featured: [mug] }],
    ['within what is around it', { code: 0, data: { total: 1, items: [shoes], featured: [mug] } }],
    ['with a name less', { items: [shoes], featured: [{ id: 2, title: 'Mug' }] }],
    ['with a name more', { results: [shoes], featured: [{ ...mug, tag: 'new' }] }],
    ['that stands first', { featured: [mug], items: [shoes] }],
    [
      'on each page of an answer',
      [
        { total: 2, items: [shoes], featured: [mug] },
        { total: 2, items: [mug], featured: [mug] },
      ],
    ],
  ])('%s are told where their rows are like them: nobody looks at these', async (_, document) => {
    expect(await leftOutOf(document)).toEqual(['featured']);
  });

  test.each<[string, unknown]>([
    ['what a search may be narrowed by', { items: [shoes], facets: [{ name: 'Colour', values: ['red'] }] }],
    ['an empty one', { items: [shoes], featured: [] }],
    ['words', { items: [shoes], tags: ['new'] }],
    ['faults', { items: [shoes], errors: [{ code: 1, message: 'x' }] }],
    ['groups of goods', { items: [shoes], categories: [{ id: 7, label: 'Shoes' }] }],
    ['lists of a row', { items: [{ ...shoes, variants: [mug] }] }],
  ])('but not %s', async (_, document) => {
    expect(await leftOutOf(document)).toEqual([]);
  });
});
