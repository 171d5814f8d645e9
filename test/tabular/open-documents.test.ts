import { type BookType, utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openFile } from '../../lib/tabular/open-table';
import { readText } from './table-text';

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';

/** A sheet as LibreOffice writes it, by the markup of its rows. */
function sheetOf(rows: string, before = ''): Uint8Array {
  return odsOf(
    `<office:document-content ${NAMESPACES}><office:body><office:spreadsheet>${before}<table:table table:name="Goods">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  );
}

function odsOf(content: string, manifest = '<manifest/>'): Uint8Array {
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'META-INF/manifest.xml': strToU8(manifest),
    'content.xml': strToU8(content),
  });
}

const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const cell = (text: string, attributes = 'office:value-type="string"') =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const HEAD = row(cell('title') + cell('price'));

const cellsOf = async (bytes: Uint8Array) => (await readText(bytes)).rows.map(({ cells }) => cells);

test('the content of one by itself, or without its manifest, is read as the whole', async () => {
  const content = `<?xml version="1.0"?><office:document-content ${NAMESPACES}><office:body><office:spreadsheet><table:table table:name="Goods">${HEAD}${row(cell('shoes') + cell('5'))}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const read = [
    ['title', 'price'],
    ['shoes', '5'],
  ];
  expect(await cellsOf(strToU8(content))).toEqual(read);
  expect(await cellsOf(zipSync({ 'content.xml': strToU8(content) }))).toEqual(read);
});

describe('cells of an OpenDocument', () => {
  test.each<BookType>(['ods', 'fods'])('as another program writes it, .%s', async (bookType) => {
    const book = utils.book_new(
      utils.aoa_to_sheet(
        [
          ['title', 'price', 'since'],
          ['鞋 Größe & <b>', 5.5, new Date(Date.UTC(2031, 0, 5))],
        ],
        { UTC: true, cellDates: true },
      ),
      'Goods',
    );
    const bytes = new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
    expect((await openFile(bytes)).format).toBe('ods');
    const [head, first] = await cellsOf(bytes);
    expect(head).toEqual(['title', 'price', 'since']);
    expect(first!.slice(0, 2)).toEqual(['鞋 Größe & <b>', '5.5']);
    expect(first![2]).toBe('2031-01-05');
  });

  test.each<[string, string, string]>([
    ['lines', cell('red</text:p><text:p>socks'), 'red\nsocks'],
    ['blanks that are counted', cell('red<text:s text:c="3"/>socks'), 'red   socks'],
    ['spans of text', cell('red <text:span>socks</text:span>'), 'red socks'],
    ['a link', cell('<text:a>red socks</text:a>'), 'red socks'],
    [
      'a note beside it',
      `<table:table-cell office:value-type="string"><office:annotation><text:p>ask Ann</text:p></office:annotation><text:p>socks</text:p></table:table-cell>`,
      'socks',
    ],
    [
      'a number as it is, not as it is shown',
      cell('1.2E+12', 'office:value-type="float" office:value="1234567890123"'),
      '1234567890123',
    ],
    [
      'a day as it is, not as it is shown',
      cell('5. Jan', 'office:value-type="date" office:date-value="2031-01-05T00:00:00"'),
      '2031-01-05',
    ],
    ['markup that is text', cell('H&amp;M'), 'H&M'],
  ])('%s', async (_, markup, text) => {
    expect(await cellsOf(sheetOf(HEAD + row(markup + cell('5'))))).toEqual([
      ['title', 'price'],
      [text, '5'],
    ]);
  });

  test('repeated cells and rows are there as often, and what a merged cell covers is not', async () => {
    const rows =
      row(cell('socks', 'office:value-type="string" table:number-columns-repeated="2"')) +
      row('<table:table-cell/>', 'table:number-rows-repeated="7"') +
      row(
        cell('wide', 'office:value-type="string" table:number-columns-spanned="2"') +
          '<table:covered-table-cell><text:p>hidden</text:p></table:covered-table-cell>' +
          cell('third'),
        'table:number-rows-repeated="2"',
      );
    expect((await readText(sheetOf(HEAD + rows))).rows).toEqual([
      { row: 1, cells: ['title', 'price'], under: 'Goods' },
      { row: 2, cells: ['socks', 'socks'], under: 'Goods' },
      { row: 10, cells: ['wide', '', 'third'], under: 'Goods' },
      { row: 11, cells: ['wide', '', 'third'], under: 'Goods' },
    ]);
  });
});

describe('a size that a document claims is not paid', () => {
  test.each([
    ['columns', row(cell('socks', 'office:value-type="string" table:number-columns-repeated="999999999"'))],
    ['blank rows', row('<table:table-cell/>', 'table:number-rows-repeated="999999999"') + row(cell('socks'))],
    [
      'blank columns',
      row(`<table:table-cell table:number-columns-repeated="999999999"/>${cell('far')}`) + row(cell('socks')),
    ],
    ['blanks', row(cell('socks<text:s text:c="999999999"/>'))],
  ])('%s', async (_, rows) => {
    const read = await cellsOf(sheetOf(HEAD + rows));
    expect(read[0]).toEqual(['title', 'price']);
    expect(read.at(-1)![0]).toBe('socks');
    expect(read.at(-1)!.length).toBeLessThanOrEqual(500);
  });

  test.each([
    ['rows', row(cell('socks'), 'table:number-rows-repeated="999999999"')],
    [
      'rows of columns',
      row(
        cell('s', 'office:value-type="string" table:number-columns-repeated="400"'),
        'table:number-rows-repeated="1048576"',
      ),
    ],
    ['nested elements', row(cell(`${'<text:span>'.repeat(5_000)}s${'</text:span>'.repeat(5_000)}`))],
  ])('%s are refused in a sentence', async (_, rows) => {
    await expect(readText(sheetOf(HEAD + rows))).rejects.toThrow(/too large|no element/);
  });

  test('what the document declares is neither looked up nor repeated', async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const content = `${bomb}<office:document-content ${NAMESPACES}><office:body><office:spreadsheet><table:table>${HEAD}${row(cell('&b;&c;'))}</table:table></office:spreadsheet></office:body></office:document-content>`;
    expect((await cellsOf(odsOf(content)))[1]).toEqual(['&b;&c;']);
  });
});

test.each([
  ['locked', odsOf('', '<manifest><manifest:encryption-data/></manifest>'), 'workbookLocked'],
  [
    'a text',
    odsOf(
      `<office:document-content ${NAMESPACES}><office:body><office:text/></office:body></office:document-content>`,
    ),
    'otherDocument',
  ],
  ['empty', sheetOf(''), 'workbookEmpty'],
  ['cut off', odsOf(`<office:document-content ${NAMESPACES}><office:body><office:spreadsheet>`), 'xmlCut'],
])('a document that is %s says so', async (_, bytes, key) => {
  await expect(readText(bytes)).rejects.toMatchObject({ notice: { key: `notice.${key}` } });
});

describe('sheets that are not shown', () => {
  const STYLES =
    '<office:automatic-styles><style:style style:name="seen" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="unseen" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>';
  const table = (name: string, style: string) =>
    `<table:table table:name="${name}" table:style-name="${style}">${HEAD}${row(cell(`socks of ${name}`) + cell('5'))}</table:table>`;
  const leftOut = async (...tables: string[]) => {
    const bytes = odsOf(
      `<office:document-content ${NAMESPACES} xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">${STYLES}<office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`,
    );
    return (await openFile(bytes)).leftOut;
  };

  test('are named', async () => {
    const said = await leftOut(table('Now', 'seen'), table('Before', 'unseen'));
    expect(said).toContainEqual({ key: 'notice.hiddenSheets', params: { sheets: 'Before' } });
  });

  test.each([
    ['all are shown', table('Now', 'seen') + table('Then', 'seen')],
    ['a style is unknown', table('Now', 'seen') + table('Then', 'other')],
    [
      'what is hidden is empty',
      `${table('Now', 'seen')}<table:table table:name="X" table:style-name="unseen"/>`,
    ],
  ])('but none where %s', async (_, tables) => {
    expect((await leftOut(tables)).map(({ key }) => key)).not.toContain('notice.hiddenSheets');
  });
});
