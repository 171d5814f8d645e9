import {
  type BookType,
  type CellObject,
  read as parse,
  utils,
  type WorkBook,
  type WorkSheet,
  write,
} from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type OpenedFile, openFile } from '../../lib/tabular/open-table';

const HEADER = ['no', 'mark', 'holder'];
const ROWS = [
  ['1', 'ACMERO', 'A Co'],
  ['2', 'BORALO', ''],
  ['3', 'CEDARO', ''],
  ['4', 'DORINO', 'D Co'],
];

function book(
  change: (sheet: WorkSheet, book: WorkBook) => void,
  type: 'xlsx' | 'biff8' | 'xlml' | 'xlsb' = 'xlsx',
) {
  const sheet = utils.aoa_to_sheet([HEADER, ...ROWS]);
  const made = utils.book_new();
  utils.book_append_sheet(made, sheet, 'S');
  change(sheet, made);
  return new Uint8Array(write(made, { type: 'array', bookType: type }) as ArrayBuffer);
}

async function cellsOf(file: OpenedFile): Promise<string[][]> {
  const cells: string[][] = [];
  if (file.kind === 'cells')
    for await (const batch of file.rows) cells.push(...batch.map((row) => row.cells));
  return cells;
}

const WRITTEN = ['xlsx', 'biff8', 'xlml', 'xlsb'] as const;

describe('a cell that is merged over rows stands in each of them', () => {
  const merge = (sheet: WorkSheet) => {
    sheet['!merges'] = [utils.decode_range('C2:C4')];
    delete sheet.C3;
    delete sheet.C4;
  };
  test.each(WRITTEN)('%s', async (type) => {
    const rows = await cellsOf(await openFile(book(merge, type)));
    expect(rows.slice(1).map((cells) => cells[2])).toEqual(['A Co', 'A Co', 'A Co', 'D Co']);
  });

  test('OpenDocument', async () => {
    const cell = (text: string, attributes = '') =>
      `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
    const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
    const content = `<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="S">${[
      row(cell('no'), cell('holder')),
      row(cell('1'), cell('A Co', 'table:number-rows-spanned="3"')),
      row(cell('2'), '<table:covered-table-cell/>'),
      row(cell('3'), '<table:covered-table-cell/>'),
      row(cell('4'), '<table:table-cell/>'),
    ].join('')}</table:table></office:spreadsheet></office:body></office:document>`;
    const rows = await cellsOf(await openFile(strToU8(content)));
    expect(rows.slice(1).map((cells) => cells[1] ?? '')).toEqual(['A Co', 'A Co', 'A Co', '']);
  });

  test('merged columns are one cell, and a title over rows makes no row of its own', async () => {
    const file = book((sheet) => {
      sheet['!merges'] = [utils.decode_range('B2:C2'), utils.decode_range('A7:C9')];
      sheet.A7 = { t: 's', v: 'note' };
      sheet['!ref'] = 'A1:C9';
    });
    expect((await cellsOf(await openFile(file))).at(-1)).toEqual(['note']);
  });
});

describe('a number is what its format shows of its digits', () => {
  const number = (v: number, z: string): CellObject => ({ t: 'n', v, z });
  test.each([
    ['00000', 578, '00578'],
    ['"T2016-"00000', 578, 'T2016-00578'],
    ['00\\-000', 12_345, '12-345'],
    ['000-000', 12_345, '012-345'],
    ['General', 578, '578'],
    ['#,##0', 1_234_567, '1234567'],
    ['0.00', 578, '578'],
  ])('%s', async (format, value, shown) => {
    for (const type of WRITTEN) {
      const rows = await cellsOf(await openFile(book((sheet) => (sheet.A2 = number(value, format)), type)));
      expect(rows[1]![0], type).toBe(shown);
    }
  });
});

test('a workbook tells that its days count from 1904', async () => {
  for (const type of WRITTEN) {
    const file = await openFile(book((_, made) => (made.Workbook = { WBProps: { date1904: true } }), type));
    expect(file.from1904, type).toBe(true);
  }
  expect((await openFile(book(() => {}))).from1904).toBeUndefined();
});

/** A workbook with another text for one cell of its sheet. */
function withCell(place: string, xml: string): Uint8Array {
  const parts = unzipSync(book(() => {}));
  const name = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(parts[name]!).replace(new RegExp(`<c r="${place}"[^>]*>.*?</c>`), xml);
  return zipSync({ ...parts, [name]: strToU8(sheet) });
}

describe('a formula that nobody calculated is told', () => {
  test.each([
    ['without a value', '<c r="B3"><f>UPPER(A1)</f></c>'],
    ['with an empty one', '<c r="B3"><f>UPPER(A1)</f><v></v></c>'],
    ['with none between', '<c r="B3"><f>UPPER(A1)</f><v/></c>'],
    ['shared', '<c r="B3" s="1"><f t="shared" si="0"/></c>'],
    ['a text without a value', '<c r="B3" t="str"><f>UPPER(A1)</f></c>'],
  ])('%s', async (_, xml) => {
    const { leftOut } = await openFile(withCell('B3', xml));
    expect(leftOut).toMatchObject([{ key: 'notice.cellsNotCalculated', params: { cells: 'B3', n: 1 } }]);
  });

  test.each([
    ['a number', '<c r="B3"><f>1+1</f><v>2</v></c>'],
    ['a text that came out empty', '<c r="B3" t="str"><f>IF(1,"","x")</f><v></v></c>'],
  ])('%s is a result', async (_, xml) => expect((await openFile(withCell('B3', xml))).leftOut).toEqual([]));
});

test('errors of formulas are told with their places', async () => {
  const errors = (sheet: WorkSheet) => {
    sheet.B3 = { t: 'e', v: 0x17 };
    sheet.C4 = { t: 'e', v: 0x0f };
  };
  for (const type of WRITTEN)
    expect((await openFile(book(errors, type))).leftOut, type).toMatchObject([
      { key: 'notice.cellsWithErrors', params: { cells: 'B3, C4', n: 2 } },
    ]);
});

describe('workbooks without a container', () => {
  const record = (kind: number, body: Uint8Array) => {
    const head = new DataView(new ArrayBuffer(4));
    head.setUint16(0, kind, true);
    head.setUint16(2, body.length, true);
    return [...new Uint8Array(head.buffer), ...body];
  };
  const label = (row: number, column: number, text: Uint8Array) =>
    record(0x204, Uint8Array.of(row, 0, column, 0, 0, 0, text.length, 0, ...text));
  /** As scripts of web servers write them by hand: a beginning, texts, an end. */
  const written = (...rows: Uint8Array[][]) =>
    Uint8Array.from([
      ...[9, 8, 8, 0, 0, 0, 16, 0, 0, 0, 0, 0],
      ...rows.flatMap((row, at) => row.flatMap((text, column) => label(at, column, text))),
      ...[10, 0, 0, 0],
    ]);
  const bytes = (...hex: string[]) => hex.map((one) => Uint8Array.from(Buffer.from(one, 'hex')));

  test.each([
    // 备案号 权利名称 in GBK and UTF-8, Рег. номер Товарный знак in windows-1251.
    ['gb18030', bytes('b1b8b0b8bac5', 'c8a8c0fbc3fbb3c6'), ['备案号', '权利名称']],
    ['utf-8', bytes('e5a487e6a188e58fb7', 'e69d83e588a9e5908de7a7b0'), ['备案号', '权利名称']],
    [
      'windows-1251',
      bytes('d0e5e32e20edeeece5f0', 'd2eee2e0f0edfbe920e7ede0ea'),
      ['Рег. номер', 'Товарный знак'],
    ],
  ])('%s', async (charset, header, expected) => {
    const file = await openFile(written(header, bytes('54323032312d3031', '41434d45524f')));
    expect(await cellsOf(file)).toEqual([expected, ['T2021-01', 'ACMERO']]);
    expect(file.charset()).toBe(charset);
  });

  // The library's types leave out what it writes all the same.
  test.each(['biff2', 'biff3', 'biff4'] as unknown as BookType[])('%s', async (type) => {
    const made = utils.book_new();
    utils.book_append_sheet(made, utils.aoa_to_sheet([HEADER, ...ROWS.slice(0, 1)]), 'S');
    const file = new Uint8Array(write(made, { type: 'array', bookType: type }) as ArrayBuffer);
    expect(parse(file).SheetNames).toHaveLength(1);
    expect(await cellsOf(await openFile(file))).toEqual([HEADER, ROWS[0]]);
  });
});

describe('numbers that their format does not show', () => {
  const withFormat = (v: number, z: string) =>
    book((sheet) => {
      sheet.A2 = { t: 'n', v, z };
    });

  test.each([
    [0, '0;;;@'],
    [0, '#,##0;-#,##0;;@'],
    [-3, '0;;0'],
    [7, ';;;'],
    [0, ';;;'],
    [0, '0;-0;'],
  ])('%s as %s is not there', async (value, format) => {
    const [, first] = await cellsOf(await openFile(withFormat(value, format)));
    expect(first![0]).toBe('');
  });

  test.each([
    [7, '0;;;@', '7'],
    [0, '0;-0', '0'],
    [-3, '0;-0;', '-3'],
    [0, '0', '0'],
    [0, '0;-0;"none"', '0'],
  ])('but %s as %s is', async (value, format, shown) => {
    const [, first] = await cellsOf(await openFile(withFormat(value, format)));
    expect(first![0]).toBe(shown);
  });
});
