import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Notice } from '../../lib/locales/notice';
import { openFile } from '../../lib/tabular/open-table';
import { workbookOf } from './workbook';

/** What is looked for here has a column "Part". */
const rateHeader = (cells: readonly string[]) => (cells.includes('Part') ? cells.length : 0);

const PARTS = 'Part,Weight\nbolt,3\n';
const PARTS_BY_TABS = 'Weight\tPart\n2\tnut\n';
const DOCUMENT = '{"Part":"screw","Weight":1}\n';
const LOGO = new Uint8Array(8);

async function read(files: Record<string, Uint8Array>) {
  const file = await openFile(zipSync(files), { rateHeader });
  const rows: unknown[] = [];
  for await (const batch of file.rows) rows.push(...batch);
  return { rows, leftOut: file.leftOut, format: file.format };
}

const told = (leftOut: readonly Notice[], key: string) =>
  leftOut.filter((one) => one.key === `notice.${key}`).map(({ params }) => params?.members);

describe('of several files in a zip', () => {
  test('those with the same columns are one table, their rows numbered on', async () => {
    const { rows, leftOut } = await read({ 'a.csv': strToU8(PARTS), 'b.tsv': strToU8(PARTS_BY_TABS) });
    expect(rows).toEqual([
      { row: 1, cells: ['Part', 'Weight'], under: 'a.csv' },
      { row: 2, cells: ['bolt', '3'], under: 'a.csv' },
      { row: 4, cells: ['nut', '2'], under: 'b.tsv' },
    ]);
    expect(told(leftOut, 'membersJoined')).toEqual(['a.csv, b.tsv']);
  });

  test('whatever form each of them has', async () => {
    const book = await workbookOf({
      Parts: [
        ['Part', 'Weight'],
        ['nut', '2'],
      ],
    });
    const page = '<table><tr><th>Part<th>Weight<tr><td>pin<td>1</table>';
    const { rows } = await read({ 'a.csv': strToU8(PARTS), 'b.xlsx': book, 'c.html': strToU8(page) });
    expect(rows.map((row) => (row as { cells: string[] }).cells[0])).toEqual(['Part', 'bolt', 'nut', 'pin']);
  });

  test.each([
    ['other columns', 'colours.csv', strToU8('Colour,Code\nred,1\n')],
    ['rows of JSON', 'parts.jsonl', strToU8(DOCUMENT)],
    ['a picture', 'logo.png', LOGO],
    ['damage', 'broken.xlsx', strToU8('PK\u0003\u0004 and no more')],
    ['nothing', 'empty.csv', new Uint8Array()],
    ['a text', 'readme.txt', strToU8('Read this first.\n')],
  ])('one with %s is named', async (_, name, bytes) => {
    const { rows, leftOut } = await read({ [name]: bytes, 'parts.csv': strToU8(PARTS) });
    expect(rows).toHaveLength(2);
    expect(told(leftOut, 'membersNotRead')).toEqual([name]);
  });

  test('rows of JSON go on in the next file', async () => {
    const { rows } = await read({ '1.jsonl': strToU8(DOCUMENT), '2.jsonl': strToU8(DOCUMENT) });
    expect(rows).toMatchObject([{ row: 1 }, { row: 2 }]);
  });

  test('where none can be read, the first one says why', async () => {
    const broken = strToU8('[{"Part":');
    await expect(read({ 'a.json': broken, 'b.json': broken })).rejects.toMatchObject({
      notice: { key: 'notice.jsonDamaged' },
    });
  });
});

describe('what a file is, is said', () => {
  test.each<[string, Uint8Array, string, string?]>([
    ['RTF', strToU8('{\\rtf1\\ansi Part'), 'otherDocument', 'RTF'],
    ['SQLite', strToU8('SQLite format 3\0 and pages'), 'otherDocument', 'SQLite'],
    ['Word', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'otherDocument', 'Word'],
    ['PowerPoint', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), 'otherDocument', 'PowerPoint'],
    ['RAR', Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0]), 'otherArchive', 'RAR'],
    ['7-Zip', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), 'otherArchive', '7-Zip'],
    ['a list that the command line compiled', strToU8('RLX\x1a and more'), 'compiledList'],
    ['PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'picture'],
    ['JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'picture'],
  ])('%s', async (_, bytes, key, program) => {
    await expect(openFile(bytes)).rejects.toMatchObject({
      notice: { key: `notice.${key}`, ...(program ? { params: { program } } : {}) },
    });
  });

  test('a text that begins like one is read', async () => {
    const file = await openFile(strToU8('BZh,Weight\nbolt,3\n'));
    expect(file.format).toBe('delimited');
  });
});

describe('an archive of many files', () => {
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`${at}.csv`, strToU8(`Part,Weight\nbolt ${at},3\n`)]),
    );

  test('has each of them, in their order', async () => {
    const { rows } = await read(many(1_300));
    const parts = (rows as { cells: string[] }[]).map(({ cells }) => cells[0]);
    expect(parts).toEqual(['Part', ...Array.from({ length: 1_300 }, (_, at) => `bolt ${at}`)]);
  });

  test('is read but for the one that is damaged', async () => {
    const packed = zipSync(
      { ...many(3), 'x.csv': strToU8('Part,Weight\nspoilt,3\n'), ...many(5) },
      { level: 0 },
    );
    const at = String.fromCharCode(...packed).indexOf('spoilt');
    packed[at] = 0x53;
    const file = await openFile(packed, { rateHeader });
    const rows: { cells: string[] }[] = [];
    for await (const batch of file.rows as AsyncIterable<{ cells: string[] }[]>) rows.push(...batch);
    expect(rows.map(({ cells }) => cells[0])).toEqual([
      'Part',
      ...[0, 1, 2, 3, 4].map((one) => `bolt ${one}`),
    ]);
    expect(told(file.leftOut, 'membersNotRead')).toEqual(['x.csv']);
  });

  test('a member that does not unpack leaves those beside it readable', async () => {
    const text = strToU8(`Part,Weight\n${'bolt,3\n'.repeat(50)}`);
    const packed = zipSync({ 'a.csv': text, 'x.csv': strToU8(`Part\n${'nut\n'.repeat(90)}`), 'z.csv': text });
    const view = new DataView(packed.buffer, packed.byteOffset);
    const second = 30 + view.getUint16(26, true) + view.getUint16(28, true) + view.getUint32(18, true);
    packed.fill(0xff, second + 36, second + 46);
    const file = await openFile(packed, { rateHeader });
    expect(told(file.leftOut, 'membersNotRead')).toEqual(['x.csv']);
  });
});
