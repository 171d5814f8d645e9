import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../../lib/tabular/bytes';
import { fc } from '../properties';
import { pieces, readText } from './table-text';

const cellsOf = async (text: string) => (await readText(text)).rows.map(({ cells }) => cells);

describe('a quotation mark never makes rows disappear', () => {
  const HEAD = 'id\ttitle\tprice';
  test.each([
    [
      'a quoted word at the beginning, an inch later',
      ['1\t"Vintage" tee\t5', '2\tshirt\t6', '3\tmonitor 27"\t7'],
    ],
    [
      'an opening mark, closed by an inch further down',
      ['1\t"Vintage tee\t5', '2\tshirt\t6', '3\tmonitor 27"\t7'],
    ],
    ['an opening mark that nothing closes', ['1\t"Vintage tee\t5', '2\tshirt\t6', '3\tsocks\t7']],
    ['a mark alone in its cell', ['1\t"\t5', '2\tshirt\t6', '3\tsocks\t7']],
    ['inches in every row', ['1\t27" monitor\t5', '2\t32" monitor\t6', '3\t"14 laptop\t7']],
    ['two marks that open', ['1\t"tee\t5', '2\t"shirt\t6', '3\tsocks\t7']],
    ['the first cell of a row', ['"1\ttee\t5', '2\tshirt\t6', '3"\tsocks\t7']],
    ['the last cell of a row', ['1\ttee\t"5', '2\tshirt\t6', '3\tsocks\t7"']],
  ])('%s', async (_, lines) => {
    for (const [delimiter, end] of [
      ['\t', '\n'],
      ['\t', '\r\n'],
      [';', '\n'],
      ['|', '\r'],
    ] as const) {
      const text = [HEAD, ...lines, '4\tmug\t8', ''].join(end).replaceAll('\t', delimiter);
      const { rows } = await readText(text);
      expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
      expect(rows.map(({ cells }) => cells.length)).toEqual([3, 3, 3, 3, 3]);
      expect(rows[3]!.cells[0]).toMatch(/^3/);
    }
  });

  test('and it is told in which lines marks were taken for characters', async () => {
    const { doubts } = await readText(`${HEAD}\n1\t"Vintage tee\t5\n2\tshirt\t6\n3\tmonitor 27"\t7\n`);
    expect(doubts).toEqual([{ key: 'notice.quotesAsCharacters', params: { from: 2, to: 4 } }]);
  });

  test.each([
    ['a text of several lines', 'id,title,price\n1,"one\ntwo",5\n2,mug,6\n', 'one\ntwo'],
    ['with the delimiter in it', 'id,title,price\n1,"one, or\ntwo",5\n2,mug,6\n', 'one, or\ntwo'],
    ['with doubled marks', 'id,title,price\n1,"a ""b""\nc",5\n2,mug,6\n', 'a "b"\nc'],
    [
      'with marks that are not doubled',
      'id,title,price\n1,"a 27" screen\nc",5\n2,mug,6\n',
      'a 27" screen\nc',
    ],
    ['with blank lines in it', 'id,title,price\n1,"one\n\n\ntwo",5\n2,mug,6\n', 'one\n\n\ntwo'],
    ['with lines that end as old Macs do', 'id,title,price\r1,"one\rtwo",5\r2,mug,6\r', 'one\rtwo'],
    [
      'a quoted cell with marks inside',
      'id,title,price\n1,"27" wide, black",5\n2,mug,6\n',
      '27" wide, black',
    ],
    ['blanks around the marks', 'id, title, price\n1, "red, blue" , 5\n2, mug, 6\n', 'red, blue'],
  ])('a cell that is quoted stays one cell: %s', async (kind, text, title) => {
    const { rows, doubts } = await readText(text);
    expect(rows.map(({ cells }) => cells[1]!.trim()).slice(1)).toEqual([title, 'mug']);
    expect(doubts.map(({ key }) => key)).toEqual(/not doubled/.test(kind) ? ['notice.quotedLoosely'] : []);
  });

  test('a quoted cell that breaks its neighbours’ width is told with its lines', async () => {
    const { rows, doubts } = await readText(
      'id,title,price,note\n1,a,2,x\n2,b,3,y\n3,"c\nd, e\nf"\n4,g,5,z\n',
    );
    expect(rows).toHaveLength(5);
    expect(doubts).toEqual([{ key: 'notice.quotedAcross', params: { from: 4, to: 6, cells: 2, usual: 4 } }]);
  });

  test('a file that ends inside a quoted cell is cut off', async () => {
    await expect(readText('id,title,price\n1,a,5\n2,b,6\n3,"half of a')).rejects.toThrow(UnreadableFile);
  });

  const cell = fc.string({ unit: fc.constantFrom('a', 'B', '"', ' ', '7', 'é'), minLength: 1, maxLength: 6 });
  test(
    'marks anywhere: as many rows as lines, however the bytes come, or a remark or a refusal',
    { tags: ['heavy'] },
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }),
          fc.integer({ min: 1, max: 40 }),
          async (table, size) => {
            const lines = ['id\ttitle\tprice', ...table.map((cells) => `x${cells.join('\tx')}`), 'x\ty\tz'];
            const bytes = strToU8(lines.map((line) => `${line}\n`).join(''));
            const whole = await readText(bytes);
            expect(await readText(pieces(bytes, size))).toEqual(whole);
            expect(whole.rows).toHaveLength(lines.length);
          },
        ),
        { numRuns: 300 },
      ),
  );

  test('marks at the beginnings of cells: what is not a row of its own is told', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }),
        async (table) => {
          const lines = ['id\ttitle\tprice', ...table.map((cells) => cells.join('\t')), 'x\ty\tz'];
          const filled = lines.filter((line) => line.trim() !== '').length;
          // A line of marks and blanks alone may be a row of quoted blanks, which is a blank row.
          const written = lines.filter((line) => /[^"\s]/.test(line)).length;
          try {
            const { rows, doubts } = await readText(lines.map((line) => `${line}\n`).join(''));
            if (doubts.length > 0) return;
            expect(rows.length).toBeGreaterThanOrEqual(written);
            expect(rows.length).toBeLessThanOrEqual(filled);
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableFile);
          }
        },
      ),
      { numRuns: 300 },
    ));
});

describe('line ends', () => {
  test.each([
    ['Unix', '\n'],
    ['Windows', '\r\n'],
    ['old Macs', '\r'],
    ['doubled by a transfer', '\r\r\n'],
    ['Unicode lines', '\u2028'],
    ['Unicode paragraphs', '\u2029'],
    ['mainframes', '\u0085'],
  ])('%s', async (_, end) => {
    expect(await cellsOf(['id,title', '1,socks', '2,mug', ''].join(end))).toEqual([
      ['id', 'title'],
      ['1', 'socks'],
      ['2', 'mug'],
    ]);
  });

  test('mixed in one file', async () => {
    expect(await cellsOf('id,title\r1,socks\n2,mug\r\n3,cup')).toHaveLength(4);
  });

  test('a separator that came along with a pasted title ends no line', async () => {
    expect(await cellsOf('id,title\n1,red\u2028socks\n')).toEqual([
      ['id', 'title'],
      ['1', 'red\u2028socks'],
    ]);
  });
});

describe('a declared delimiter wins', () => {
  test.each([
    [
      'sep=;\nid;title, long\n1;a, b\n',
      [
        ['id', 'title, long'],
        ['1', 'a, b'],
      ],
    ],
    [
      '\ufeffsep=;\r\nid;title\r\n1;a,b,c\r\n',
      [
        ['id', 'title'],
        ['1', 'a,b,c'],
      ],
    ],
    [
      'SEP=,\rid,title;x\r1,a;b\r',
      [
        ['id', 'title;x'],
        ['1', 'a;b'],
      ],
    ],
    [
      '"sep=|"\nid|title;x\n1|a;b\n',
      [
        ['id', 'title;x'],
        ['1', 'a;b'],
      ],
    ],
    [
      'sep=\t\nid\ttitle;x\n1\ta;b\n',
      [
        ['id', 'title;x'],
        ['1', 'a;b'],
      ],
    ],
    [
      'sep=^\nid^title;x\n1^a;b\n',
      [
        ['id', 'title;x'],
        ['1', 'a;b'],
      ],
    ],
  ])('%j', async (text, cells) => {
    const { rows } = await readText(text);
    expect(rows).toEqual(cells.map((one, index) => ({ row: index + 1, cells: one })));
  });

  test('but not over one that a person gives', async () => {
    const { rows } = await readText('sep=;\na;b,c\n', { delimiter: ',' });
    expect(rows[0]!.cells).toEqual(['a;b', 'c']);
  });
});

test('a line of a million cells is refused, and a line without end as well', async () => {
  await expect(readText(`id,title\n${','.repeat(300_000)}\n`)).rejects.toThrow(/more than 16384 cells/);
  await expect(readText(`id,title\n${'x'.repeat(3_000_000)}`)).rejects.toThrow(/longer than/);
});
