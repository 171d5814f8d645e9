import { describe, expect, test } from 'vitest';
import { LONGEST_TITLE } from '../../lib/domain/longest-title';
import { NAME_END } from '../../lib/domain/several-names';
import { listingFromRow } from '../../lib/listing-files/listing-row';
import { MAX_TEXT } from '../../lib/text/scan';

const listing = (row: unknown) => {
  const read = listingFromRow(row, 7);
  if ('error' in read) throw new Error(read.error.key);
  return read;
};

describe('a row of a file as a listing', () => {
  test('reads the fields of the contract, whatever the case of the heads', () => {
    const { listing: read } = listing({
      ID: 'a1',
      Title: 'Nike shoes',
      ' Brand ': 'Nike',
      price: '12.50',
      Quantity: 3,
    });
    expect(read).toMatchObject({ id: 'a1', title: 'Nike shoes', brand: 'Nike', price: 12.5, quantity: 3 });
  });

  test('a title is read as far as the search reads it, or not at all', () => {
    expect(LONGEST_TITLE).toBe(MAX_TEXT);
    expect(listing({ title: 'x'.repeat(MAX_TEXT) }).listing.title).toHaveLength(MAX_TEXT);
    expect(listingFromRow({ id: 'a', title: 'x'.repeat(MAX_TEXT + 1) }, 1)).toMatchObject({
      id: 'a',
      error: { key: 'notice.titleTooLong' },
    });
  });

  test('a row without an id is named by its position', () => {
    expect(listing({ title: 'x' }).listing.id).toBe('7');
  });

  test('a number as id stays the same id', () => {
    expect(listing({ id: 42, title: 'x' }).listing.id).toBe('42');
  });

  test('columns that are none of ours pass through untouched', () => {
    expect(listing({ title: 'x', sku: ' 00012 ', stock: 4 }).input).toEqual({ sku: ' 00012 ', stock: 4 });
  });

  test('there is no input where there is nothing to pass through', () => {
    expect(listing({ title: 'x', brand: null, price: '' })).not.toHaveProperty('input');
  });

  test('title and brand keep their spaces: findings are offsets into them', () => {
    const { listing: read } = listing({ title: '  Nike  ', brand: ' Nike ' });
    expect([read.title, read.brand]).toEqual(['  Nike  ', ' Nike ']);
  });

  test('a price that is no number is kept for the reader, not guessed', () => {
    const { listing: read, input } = listing({ title: 'x', price: '2 for 5' });
    expect(read.price).toBeUndefined();
    expect(input).toEqual({ price: '2 for 5' });
  });

  test.each([
    [{ price: '12,50 €' }, 12.5, 'EUR'],
    [{ price: '¥1,299.00' }, 1299, 'CNY'],
    [{ price: '¥1,299', locale: 'ja' }, 1299, 'JPY'],
    [{ price: 'US $4.99' }, 4.99, 'USD'],
    [{ price: 99, currency: 'RMB' }, 99, 'CNY'],
    [{ price: '99', currency: '人民币' }, 99, 'CNY'],
    [{ price: '99 元', currency: 'HKD' }, 99, 'HKD'],
    [{ price: 99, currency: 'points' }, 99, 'points'],
    [{ price: 99 }, 99, undefined],
  ])('%j is %d %s', (cells, price, currency) => {
    const { listing: read } = listing({ title: 'x', ...cells });
    expect([read.price, read.currency]).toEqual([price, currency]);
  });

  test.each([
    null,
    5,
    'text',
    [1],
    {},
    { title: '' },
    { title: '   ' },
    { title: null },
    { title: { a: 1 } },
  ])('a row that names no goods is refused with a reason: %j', (row) => {
    expect(listingFromRow(row, 7)).toMatchObject({
      id: '7',
      error: { key: expect.stringMatching(/^notice\.(noTitle|notObject)$/) },
    });
  });

  test('a refused row keeps its own id, so that the reader finds it', () => {
    expect(listingFromRow({ id: 'x9' }, 7)).toMatchObject({ id: 'x9' });
  });

  test('a column called __proto__ changes nothing but itself', () => {
    const { input } = listing(JSON.parse('{"title":"x","__proto__":{"polluted":1}}'));
    expect(Object.hasOwn(input ?? {}, '__proto__')).toBe(true);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

test('entities, tags and escapes are read in every text of a listing, and in no address', () => {
  const row = {
    title: 'H&amp;M <b>dress</b>',
    brand: 'H&amp;amp;M',
    category: 'Kids &gt; Caf\\u00e9',
    seller: 'K&auml;rcher%20',
    url: 'https://x.example/?a=1&amp;b=2%20',
  };
  expect(listingFromRow(row, 1)).toMatchObject({
    listing: {
      title: 'H&M dress',
      brand: 'H&M',
      category: 'Kids > Café',
      seller: 'Kärcher ',
      url: 'https://x.example/?a=1&amp;b=2%20',
    },
  });
  expect(listingFromRow({ title: '<b></b>&nbsp;' }, 1)).toMatchObject({ error: { key: 'notice.noTitle' } });
});

describe('words of a brand, a shop or a category that are nested are read, for what is not read is not clear', () => {
  test.each([
    [{ name: 'Zorvex' }, 'Zorvex'],
    [{ id: 7, name: ' Zorvex ' }, 'Zorvex'],
    [{ title: 'Zorvex' }, 'Zorvex'],
    [{ label: 'Zorvex', name: '' }, 'Zorvex'],
    [['Zorvex'], 'Zorvex'],
    [['Acme', 'Zorvex', 'ACME'], 'Acme, Zorvex'],
    [[{ '@type': 'Brand', '@id': 'b7', name: 'Zorvex' }], 'Zorvex'],
    [{ '@value': 'Zorvex', '@language': 'en' }, 'Zorvex'],
    [{ name: { en: 'Zorvex', zh: '佐维' } }, 'Zorvex, 佐维'],
    [{ brandName: 'Zorvex', logo: 'https://shop.test/zorvex.png' }, 'Zorvex'],
    [{ slug: 'zorvex' }, 'zorvex'],
    [{ name: 'N/A', value: 'Zorvex' }, 'Zorvex'],
    [{ name: 'null', label: { text: 'Zorvex' } }, 'Zorvex'],
    [{ name: ['-', 'none'], nickname: 'Zorvex' }, 'Zorvex'],
    [{ name: 'Acme', value: 'Zorvex' }, 'Acme'],
    [[['@zorvex']], '@zorvex'],
  ])('%j', (value, read) => {
    for (const field of ['brand', 'seller', 'category'] as const) {
      const row = listing({ title: 'Trail runner', [field]: value });
      // Goods may be read across what stands between two of a category, marks not.
      expect(row.listing[field]).toBe(field === 'category' ? read : read.replace(', ', NAME_END));
      expect(row.input).toEqual({ [field]: value });
    }
  });

  test.each([[{ name: 7 }], [{ id: 7 }], [[]], [{}], [true], [[null, '', ' ']], [{ '@id': 'b7' }]])(
    '%j has no words, and stays among the other columns',
    (value) => {
      const row = listing({ title: 'Trail runner', brand: value });
      expect(row.listing.brand).toBeUndefined();
      expect(row.input).toEqual({ brand: value });
    },
  );

  test('what stands for no brand is none in a list either', () => {
    expect(listing({ title: 'x', brand: ['N/A'] }).listing.brand).toBeUndefined();
  });
});

describe('names that stand for the same field', () => {
  test.each([
    [{ title: 'Zorvex shoes', Title: 'socks' }],
    [{ TITLE: 'socks', title: 'Zorvex shoes' }],
    [{ ' title ': 'socks', title: 'Zorvex shoes', Title: '' }],
  ])('of titles that differ nobody knows which one is seen: %j', (row) => {
    expect(listingFromRow({ id: 'a', ...row }, 1)).toMatchObject({
      id: 'a',
      error: { key: 'notice.severalTitles' },
    });
  });

  test.each([
    [{ title: 'Zorvex shoes', Title: '' }],
    [{ title: ' ', Title: 'Zorvex shoes' }],
    [{ title: 'Zorvex shoes', TITLE: 'Zorvex shoes ' }],
    [{ title: null, Title: 'Zorvex shoes' }],
  ])('one that says nothing else takes nothing away: %j', (row) => {
    expect(listing(row)).toMatchObject({ listing: { title: 'Zorvex shoes' } });
    expect(listing(row)).not.toHaveProperty('input');
  });

  test('each brand is read, each once', () => {
    const { listing: read, input } = listing({ title: 'x', brand: 'Acme', Brand: 'Zorvex', BRAND: 'Acme' });
    expect(read.brand).toBe(`Acme${NAME_END}Zorvex`);
    expect(input).toBeUndefined();
    expect(listing({ title: 'x', brand: 'Zorvex', Brand: 'ZORVEX' }).listing.brand).toBe('Zorvex');
    for (const none of ['', 'N/A', null])
      expect(listing({ title: 'x', brand: none, Brand: 'Zorvex' }).listing.brand).toBe('Zorvex');
  });

  test('of ids, prices and other columns none is lost', () => {
    expect(
      listing({ title: 'x', id: 'a', ID: 'b', price: 'call', Price: 5, PRICE: 7, sku: 1, SKU: 2 }),
    ).toMatchObject({
      listing: { id: 'a', price: 5 },
      input: { ID: 'b', price: 'call', PRICE: 7, sku: 1, SKU: 2 },
    });
  });
});

describe('what is longer or deeper than anybody looks is not screened', () => {
  test.each(['brand', 'seller', 'category', 'Brand'])('a %s', (name) => {
    const long = (length: number) => ({ id: 'a', title: 'mug', [name]: 'x'.repeat(length) });
    expect(listingFromRow(long(MAX_TEXT), 1)).toHaveProperty('listing');
    expect(listingFromRow(long(MAX_TEXT + 1), 1)).toMatchObject({
      id: 'a',
      error: { key: 'notice.textTooLong', params: { name } },
    });
  });

  test.each([
    ['another column', 'more'],
    ['a brand', 'brand'],
  ])('%s nested without end', (_, name) => {
    const nested = (depth: number) =>
      JSON.parse(`{"id":"a","title":"mug","${name}":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    expect(listingFromRow(nested(200), 1)).toHaveProperty('listing');
    for (const depth of [201, 5_000, 100_000])
      expect(listingFromRow(nested(depth), 1)).toMatchObject({
        id: 'a',
        error: { key: 'notice.nestedTooDeep' },
      });
  });
});
