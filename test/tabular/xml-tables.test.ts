import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openFile } from '../../lib/tabular/open-table';
import { readText } from './table-text';

/** What is looked for here is what has a price. */
const rateHeader = (cells: readonly string[]) =>
  cells.some((cell) => /price$/.test(cell)) ? cells.length : 0;

async function read(xml: string | Uint8Array) {
  const source = typeof xml === 'string' ? strToU8(xml) : xml;
  const { rows, doubts } = await readText(source, { rateHeader });
  const { leftOut, format } = await openFile(source, { rateHeader });
  return { cells: rows.map(({ cells }) => cells), rows, doubts, leftOut, format };
}

const socks = '<title>Red socks</title><price>5</price>';

describe('an element that repeats is a row', () => {
  test('its children and attributes are columns, in the order of their first appearance', async () => {
    const { rows, format } = await read(
      `<?xml version="1.0"?><shop><offer id="7">${socks}</offer><offer id="8" sold="true"><price>6</price></offer></shop>`,
    );
    expect(format).toBe('xml');
    expect(rows).toEqual([
      { row: 1, cells: ['id', 'title', 'price', 'sold'] },
      { row: 2, cells: ['7', 'Red socks', '5'] },
      { row: 3, cells: ['8', '', '6', 'true'] },
    ]);
  });

  test.each<[string, string, string[]]>([
    ['CDATA', '<title><![CDATA[Red <b>socks</b> & more]]></title>', ['Red <b>socks</b> & more']],
    ['entities', '<title>H&amp;M &#8364; &#x20AC;</title>', ['H&M € €']],
    ['text in pieces', '<title>Red <!-- dark --><![CDATA[so]]>cks</title>', ['Red socks']],
    ['white space about it', '<title>\n   Red socks\n  </title>', ['Red socks']],
    [
      'a field that is there twice',
      '<title>Red socks</title><title>Rote Socken</title>',
      ['Red socks; Rote Socken'],
    ],
    ['an element with its text in an attribute', '<title value="Red socks"/>', ['Red socks']],
    ['another script', '<название>Носки</название>', ['Носки']],
  ])('%s', async (_, field, [text]) => {
    const { cells } = await read(
      `<shop><offer>${field}<price>5</price></offer><offer>${socks}</offer></shop>`,
    );
    expect(cells[1]![0]).toBe(text);
  });

  test('fields inside fields are called by their way, and fields that name themselves by that name', async () => {
    const offer =
      '<offer><price><amount>5</amount><currency>EUR</currency></price><param name="Colour">red</param><param name="Size">40</param></offer>';
    const { cells } = await read(`<shop>${offer}${offer}</shop>`);
    expect(cells[0]).toEqual(['price/amount', 'price/currency', 'Colour', 'Size']);
    expect(cells[1]).toEqual(['5', 'EUR', 'red', '40']);
  });

  test.each([
    ['rows of attributes', '<rows><row title="Red socks" price="5"/><row title="Blue" price="6"/></rows>'],
    [
      'a dump of a database',
      '<pma><table name="goods"><column name="title">Red socks</column><column name="price">5</column></table><table name="goods"><column name="title">Blue</column><column name="price">6</column></table></pma>',
    ],
    [
      'prefixes',
      '<a:shop xmlns:a="u:x"><a:offer><title>Red socks</title><a:price>5</a:price></a:offer><a:offer><title>Blue</title><a:price>6</a:price></a:offer></a:shop>',
    ],
    ['a single offer', `<shop><name>Shop</name><offers><offer>${socks}</offer></offers></shop>`],
    [
      'more categories than offers',
      `<shop><categories>${'<category id="1" parent="2">Socks</category>'.repeat(9)}</categories><offers><offer>${socks}</offer><offer>${socks}</offer></offers></shop>`,
    ],
    [
      'variants in offers',
      `<shop>${`<offer>${socks}<variants><variant><size>1</size><colour>2</colour></variant><variant><size>3</size><colour>4</colour></variant></variants></offer>`.repeat(2)}</shop>`,
    ],
  ])('%s', async (_, xml) => {
    const { cells } = await read(xml);
    const title = cells[0]!.indexOf('title');
    expect(cells[1]![title]).toBe('Red socks');
  });

  test('other elements that repeat are named', async () => {
    const { leftOut } = await read(
      `<shop><categories><category id="1" parent="2"/><category id="2" parent="3"/></categories><offer>${socks}</offer><offer>${socks}</offer></shop>`,
    );
    expect(leftOut).toEqual([{ key: 'notice.elementsNotRead', params: { elements: 'category' } }]);
  });
});

describe('what is not as it should be', () => {
  test('a bare "&" is read, and its place is told', async () => {
    const { cells, doubts } = await read(
      `<shop>\n<offer><title>H&M socks</title><maker><![CDATA[H&M]]></maker><price>5</price></offer><offer>${socks}</offer></shop>`,
    );
    expect(cells[1]).toEqual(['H&M socks', 'H&M', '5']);
    expect(doubts).toMatchObject([{ key: 'notice.xmlSlip', params: { line: 2 } }]);
  });

  test('entities that a document declares are never expanded', async () => {
    const { cells } = await read(
      `<?xml version="1.0"?><!DOCTYPE shop [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "yyyy"><!ENTITY z "&y;&y;">]><shop><offer><title>&x;&z;&constructor;</title><price>5</price></offer><offer>${socks}</offer></shop>`,
    );
    expect(cells[1]![0]).toBe('&x;&z;&constructor;');
  });

  test.each([
    ['cut off', `<shop><offer>${socks}</offer><offer><title>Re`, 'xmlCut'],
    ['of texts alone', '<letter><p>One</p><p>Two</p></letter>', 'xmlWithoutRows'],
    ['nested without end', '<x>'.repeat(100_000), 'xmlWithoutRows'],
    [
      'of ever new fields',
      `<shop>${Array.from({ length: 600 }, (_, i) => `<offer><f${i}>1</f${i}><price>5</price></offer>`).join('')}</shop>`,
      'tableTooLarge',
    ],
  ])('a document that is %s is refused in a sentence', async (_, xml, key) => {
    await expect(readText(strToU8(xml), { rateHeader })).rejects.toMatchObject({
      notice: { key: `notice.${key}` },
    });
  });

  test.each([
    ['windows-1251', 'encoding="windows-1251"', '<title>\xcd\xee\xf1\xea\xe8</title>', 'Носки'],
    ['gb18030', 'encoding="GBK"', '<title>\xc4\xcd\xbf\xcb</title>', '耐克'],
    ['iso-8859-2', 'encoding="ISO-8859-2"', '<title>\xa9koda</title>', 'Škoda'],
  ])('its charset is read: %s', async (_, encoding, title, text) => {
    const xml = `<?xml version="1.0" ${encoding}?><shop><offer>${title}<price>5</price></offer><offer>${title}<price>5</price></offer></shop>`;
    expect((await read(Buffer.from(xml, 'latin1'))).cells[1]![0]).toBe(text);
  });

  test.each([
    [
      'XHTML',
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html xmlns="http://www.w3.org/1999/xhtml"><table><tr><td>title</td><td>price</td></tr><tr><td>socks</td><td>5</td></tr></table></html>',
    ],
    [
      'a piece of a page',
      '<!-- saved --><div><table><tr><td>title</td><td>price</td></tr><tr><td>socks</td><td>5</td></tr></table></div>',
    ],
  ])('%s is read as a page', async (_, page) => {
    const { format, cells } = await read(page);
    expect(format).toBe('html');
    expect(cells).toEqual([
      ['title', 'price'],
      ['socks', '5'],
    ]);
  });
});

describe('what stands around the rows is no row', () => {
  /** As listings are looked for: what has a title. */
  const withTitle = (cells: readonly string[]) =>
    cells.includes('title') ? cells.filter((cell) => /^(title|id|brand|link|price)$/.test(cell)).length : 0;
  const readTitles = async (xml: string) => {
    const { rows } = await readText(strToU8(xml), { rateHeader: withTitle });
    const at = rows[0]!.cells.indexOf('title');
    const { leftOut } = await openFile(strToU8(xml), { rateHeader: withTitle });
    return {
      titles: rows.slice(1).map(({ cells }) => cells[at]),
      leftOut: leftOut.map(({ params }) => params?.elements),
    };
  };
  const items = (name: string) =>
    `<${name}><title>Nike shoes</title></${name}><${name}><title>Adidas tee</title></${name}>`;

  test.each<[string, string]>([
    [
      'a channel with items of a title alone',
      `<rss><channel><title>Shop</title>${items('item')}</channel></rss>`,
    ],
    [
      'a channel that says more of itself than its items do',
      `<rss><channel><title>Shop</title><id>7</id><link>u</link><brand>Shop</brand>${items('item')}</channel></rss>`,
    ],
    [
      'a channel with a picture that has a title and a link',
      `<rss><channel><title>Shop</title><image><id>1</id><title>Shop</title><link>u</link></image>${items('item')}</channel></rss>`,
    ],
    [
      'an order with lines',
      `<order><title>Order 1</title><brand>Shop</brand><lines>${items('line')}</lines></order>`,
    ],
    [
      'groups with a title of their own',
      `<shop><group><title>Shoes</title><id>1</id><item><title>Nike shoes</title></item></group><group><title>Tees</title><id>2</id><item><title>Adidas tee</title></item></group></shop>`,
    ],
    ['prefixes', `<a:feed xmlns:a="u"><title>Shop</title><id>1</id>${items('a:entry')}</a:feed>`],
  ])('%s', async (_, xml) => expect((await readTitles(xml)).titles).toEqual(['Nike shoes', 'Adidas tee']));

  test('a feed of one entry', async () => {
    const { titles } = await readTitles(
      '<feed><title>Shop</title><id>1</id><link>u</link><author><name>A</name></author><entry><title>Nike shoes</title></entry></feed>',
    );
    expect(titles).toEqual(['Nike shoes']);
  });

  test.each<[string, string, string[]]>([
    [
      'one product with pictures that have titles',
      `<product><title>Nike shoes</title><price>5</price>${'<image><title>Front</title><link>u</link></image>'.repeat(3)}</product>`,
      [],
    ],
    [
      'variants with titles of their own are named as not read',
      `<shop>${'<product><title>Nike shoes</title><variant><title>Red</title></variant></product>'.repeat(2)}</shop>`,
      ['variant'],
    ],
    [
      'groups around the rows with titles of their own are named as not read',
      `<shop>${'<group><title>Nike shoes</title><id>1</id><item><title>Nike shoes</title></item></group>'.repeat(2)}</shop>`,
      ['group'],
    ],
    [
      'reviews are no products',
      `<shop>${'<product><title>Nike shoes</title><price>5</price><reviews><review><stars>5</stars><text>ok</text></review></reviews></product>'.repeat(2)}</shop>`,
      [],
    ],
  ])('%s', async (_, xml, notRead) => {
    const { titles, leftOut } = await readTitles(xml);
    expect(new Set(titles)).toEqual(new Set(['Nike shoes']));
    expect(leftOut.flatMap((names) => names ?? [])).toEqual(notRead);
  });
});
