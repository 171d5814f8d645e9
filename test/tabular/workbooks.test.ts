import { type BookType, utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../../lib/tabular/bytes';
import { readText } from './table-text';

/** A workbook of one sheet by its parts, as a report generator may write it. */
function bookOf(sheet: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Goods" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet}</worksheet>`,
    ),
  });
}

const text = (value: string, at = '') => `<c${at && ` r="${at}"`} t="inlineStr"><is><t>${value}</t></is></c>`;
const TABLE = [
  ['title', 'price'],
  ['socks', '5'],
];

test.each([
  ['a text that is kept nowhere', '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'],
  [
    'one among rows that can be read',
    `<row r="1">${text('title', 'A1')}</row><row r="2"><c r="A2" t="s"><v>7</v></c></row>`,
  ],
])('a sheet that the library leaves out makes the workbook a damaged one: %s', async (_, rows) => {
  await expect(readText(bookOf(`<sheetData>${rows}</sheetData>`))).rejects.toMatchObject({
    notice: { key: 'notice.workbookDamaged' },
  });
});

describe('a size that a file claims is not paid', () => {
  const small = `<row r="1">${text('title', 'A1')}</row><row r="2">${text('socks', 'A2')}</row>`;
  test.each([
    ['a cell in the last column of the last row', `<row r="1048576">${text('x', 'XFD1048576')}</row>`],
    ['a cell beyond any sheet', `<row r="99999999">${text('x', 'ZZZZZ99999999')}</row>`],
    [
      'far rows, each with one cell',
      Array.from(
        { length: 500 },
        (_, i) => `<row r="${(i + 1) * 2_000}">${text('x', `SE${(i + 1) * 2_000}`)}</row>`,
      ).join(''),
    ],
  ])('%s', async (_, more) => {
    const before = process.memoryUsage().rss;
    const { rows } = await readText(bookOf(`<sheetData>${small}${more}</sheetData>`));
    expect(rows.slice(0, 2).map(({ cells }) => cells[0])).toEqual(['title', 'socks']);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 << 20);
  });

  test.each([
    ['its dimension', `<dimension ref="A1:XFD1048576"/><sheetData>${small}</sheetData>`],
    [
      'merged ranges',
      `<sheetData>${small}</sheetData><mergeCells count="1"><mergeCell ref="A3:XFD1048576"/></mergeCells>`,
    ],
    ['columns', `<cols><col min="1" max="16384" width="9"/></cols><sheetData>${small}</sheetData>`],
  ])('%s', async (_, sheet) => {
    expect((await readText(bookOf(sheet))).rows.map(({ cells }) => cells)).toEqual([['title'], ['socks']]);
  });

  test('more cells than a table has are refused before anything is built of them', {
    tags: ['heavy'],
    timeout: 60_000,
  }, async () => {
    const row = `<row>${'<c/>'.repeat(12)}</row>`;
    const parts = bookOf(`<sheetData>${row.repeat(1_050_000)}</sheetData>`);
    await expect(readText(parts)).rejects.toThrow(UnreadableFile);
  });

  test.each([
    [
      'spans of a page',
      `<table><tr><th>title</th><th>price</th></tr><tr><td colspan="99999999" rowspan="99999999">socks</td></tr></table>`,
    ],
    [
      'nested elements',
      `<table><tr><td>title</td><td>x</td></tr><tr><td>${'<div>'.repeat(50_000)}socks</td><td>1</td></tr></table>`,
    ],
  ])('%s', async (_, page) => {
    const { rows } = await readText(page);
    expect(rows.length).toBeLessThan(5);
  });

  test.each([
    ['nested lists', '['.repeat(200_000)],
    ['nested lists that close', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['nested objects in a line', `{"title":"a"}\n${'{"a":'.repeat(100_000)}`],
  ])('JSON of %s is read or refused in a sentence', async (_, json) => {
    const { openFile } = await import('../../lib/tabular/open-table');
    try {
      const file = await openFile(strToU8(json));
      for await (const batch of file.rows) expect(batch.length).toBeLessThan(5);
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableFile);
    }
  });
});

describe('cells without references are counted', () => {
  test.each([
    [
      'neither rows nor cells',
      `<row>${text('title')}${text('price')}</row><row>${text('socks')}<c><v>5</v></c></row>`,
    ],
    [
      'rows only',
      `<row r="1">${text('title')}${text('price')}</row><row r="2">${text('socks')}<c><v>5</v></c></row>`,
    ],
    [
      'some of the cells',
      `<row>${text('title', 'A1')}${text('price')}</row><row>${text('socks', 'A2')}<c r="B2"><v>5</v></c></row>`,
    ],
    [
      'an empty cell between',
      `<row>${text('title')}<c/>${text('price')}</row><row>${text('socks')}<c/><c><v>5</v></c></row>`,
    ],
  ])('%s', async (_, rows) => {
    const read = await readText(bookOf(`<sheetData>${rows}</sheetData>`));
    expect(read.rows.map(({ cells }) => cells.filter((cell) => cell !== ''))).toEqual(TABLE);
  });
});

describe('what old and other programs save', () => {
  test.each<BookType>(['biff8', 'biff5', 'xlml', 'xlsb', 'xlsx', 'xlsm'])('%s', async (bookType) => {
    const book = utils.book_new(
      utils.aoa_to_sheet([...TABLE, ['鞋 Größe', new Date(Date.UTC(2031, 0, 5))]], { UTC: true }),
      'Goods',
    );
    const bytes = new Uint8Array(write(book, { type: 'array', bookType, codepage: 936 }) as ArrayBuffer);
    const { rows } = await readText(bytes);
    expect(rows.slice(0, 2).map(({ cells }) => cells)).toEqual(TABLE);
    expect(rows[2]!.cells[1]).toBe('2031-01-05');
    if (!bookType.startsWith('biff5')) expect(rows[2]!.cells[0]).toBe('鞋 Größe');
  });

  test('a file that only begins as an old workbook is refused', async () => {
    const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
    await expect(readText(bytes)).rejects.toThrow(UnreadableFile);
  });
});
