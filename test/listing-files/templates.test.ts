import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openListings } from '../../lib/listing-files/open-listings';

async function read(source: string) {
  const opened = await openListings(strToU8(source), { headed: true });
  const listings = [];
  const errors: string[] = [];
  for await (const row of opened.wholeRows())
    if ('listing' in row) listings.push(row.listing);
    else errors.push(row.error.key);
  return { listings, errors, leftOut: opened.leftOut };
}

const titlesOf = async (source: string) => (await read(source)).listings.map(({ title }) => title);

describe('a row that says what is to be written in a column is no listing', () => {
  test.each([
    'Required',
    'Alphanumeric, 200 characters',
    'До 60 символов',
    'Max. 80 characters',
    'Obrigatório',
    'Pflichtfeld',
    '必填',
    'Обязательное поле',
    '20-120 characters',
  ])('%s', async (hint) => {
    const { listings, leftOut } = await read(`SKU;Product name;Brand\nid;${hint};x\nS1;Zorvex shoe;ZORVEX\n`);
    expect(listings).toMatchObject([{ title: 'Zorvex shoe', brand: 'ZORVEX' }]);
    expect(leftOut.map(({ key }) => key)).toContain('notice.rowsAboveHeader');
  });

  test.each([
    'Must have bag',
    'Required Reading Mug',
    'Optional extras kit',
    'Poster with 26 characters of Zorvex',
    'Max. speed helmet',
    'До 60 кг гантели',
    '必填本',
  ])('but %s is one', async (title) => {
    expect(await titlesOf(`SKU;Product name;Brand\nS1;${title};x\nS2;Zorvex shoe;ZORVEX\n`)).toEqual([
      title,
      'Zorvex shoe',
    ]);
  });

  test('a hint far below is one', async () => {
    expect(await titlesOf('SKU;Product name\nS1;Shoe\nS2;Required\n')).toEqual(['Shoe', 'Required']);
  });

  test('keys below labels are none, and a title that is a word of headings is one', async () => {
    expect(await titlesOf('SKU;Product Name;Brand Name\nsku;productName;brand\nS1;Shoe;Zorvex\n')).toEqual([
      'Shoe',
    ]);
    expect(await titlesOf('SKU;Product Name;Brand Name\nS0;Title;Zorvex\nS1;Shoe;Zorvex\n')).toEqual([
      'Title',
      'Shoe',
    ]);
  });
});

describe('a title that stands for none is not looked at, and the row is named', () => {
  test.each(['N/A', '-', 'null', '#REF!', '无', 'нет', 'None', '—'])('%s', async (title) => {
    const { listings, errors } = await read(`sku,title,brand\nS1,${title},ZORVEX\nS2,Hat,\n`);
    expect(listings.map((one) => one.title)).toEqual(['Hat']);
    expect(errors).toEqual(['notice.noTitle']);
  });

  test.each(
    ['N/A cap', 'None of your business mug', 'Null', 'X', '7', '无印良品 本子'].filter(
      (one) => one !== 'Null',
    ),
  )('but %s is one', async (title) => expect(await titlesOf(`sku,title\nS1,${title}\n`)).toEqual([title]));
});

describe('a price without a currency', () => {
  test.each([
    ['19,99', 19.99],
    ['1 999,00', 1999],
    ['1.299,50', 1299.5],
    ["1'299.50", 1299.5],
    ['1,299,000', 1_299_000],
    ['1,299.00', 1299],
    ['19.99', 19.99],
    ['1999', 1999],
    // Near misses: what may be read in two ways, or is no single number.
    ['1,299', undefined],
    ['19,99 - 29,99', undefined],
    ['ask', undefined],
    ['12,34,56', undefined],
    ['1 99,00', undefined],
  ])('%s', async (written, price) => {
    const { listings } = await read(`Product name;Цена\nShoe;${written}\n`);
    expect(listings[0]!.price).toBe(price);
  });
});

describe('the brand, the title and the price by their headings', () => {
  test.each([
    ['货号;品名;牌子;价格\n1;鞋;佐维斯;9\n', { title: '鞋', brand: '佐维斯', price: 9 }],
    [
      'Libellé court;Marque;Prix\nChaussure;ZORVEX;9,90\n',
      { title: 'Chaussure', brand: 'ZORVEX', price: 9.9 },
    ],
    [
      'Título: informe o produto, marca, modelo;Marca;Preço\nTênis;ZORVEX;9\n',
      { title: 'Tênis', brand: 'ZORVEX' },
    ],
    [
      'Invoice 7\n\nItem;Description of goods;Qty;Unit price\n1;ZORVEX shoes;100;5\n',
      { title: 'ZORVEX shoes', price: 5 },
    ],
    ['등록상품명;브랜드;판매가격\n신발;조르벡스;100\n', { title: '신발', brand: '조르벡스', price: 100 }],
  ])('%s', async (text, listing) => expect((await read(text)).listings).toMatchObject([listing]));

  test('products as a shop system answers them have their vendor for a brand', async () => {
    const products = [{ id: 1, title: 'Shoe', vendor: 'ZORVEX', variants: [{ sku: 'S1' }] }];
    expect((await read(JSON.stringify({ products }))).listings).toMatchObject([
      { title: 'Shoe', brand: 'ZORVEX' },
    ]);
  });

  test.each([
    ['SKU;Product name;Description of warranty\nS1;Shoe;2 years\n', 'Shoe'],
    ['Product name;Description of goods\nShoe;leather\n', 'Shoe'],
    ['Title;Title: short\nShoe;S\n', 'Shoe'],
  ])('a description beside a title is none: %s', async (text, title) =>
    expect(await titlesOf(text)).toEqual([title]),
  );
});

describe('feeds whose elements have a namespace', () => {
  const feed = (...items: string[]) =>
    `<rss xmlns:g="u" xmlns:p="v"><channel>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;

  test.each([
    [['<g:title>Shoe</g:title><g:brand>Z</g:brand>', '<title>Hat</title><g:brand>P</g:brand>']],
    [['<title>Shoe</title>', '<g:title>Hat</g:title><g:brand>P</g:brand>']],
    [['<p:title>Shoe</p:title><p:brand>Z</p:brand>', '<p:title>Hat</p:title>']],
    [['<p:name>Shoe</p:name><p:price>3</p:price>', '<p:name>Hat</p:name>']],
    [['<title>Shoe</title><p:brand>Z</p:brand>', '<title>Hat</title>']],
  ])('%j', async (items) => expect(await titlesOf(feed(...items))).toEqual(['Shoe', 'Hat']));

  test('two texts of one name in a row stay what they are', async () => {
    expect(
      await titlesOf(feed('<title>Shoe</title><g:title>Zorvex shoe</g:title>', '<title>Hat</title>')),
    ).toHaveLength(2);
  });
});
