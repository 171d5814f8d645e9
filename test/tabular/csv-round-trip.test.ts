import { describe, expect, test } from 'vitest';
import { csvFile } from '../../lib/tabular/csv-record';
import { fc } from '../properties';
import { pieces, readText } from './table-text';

const HEADINGS = ['id', 'title', 'price', 'seller', 'note'];
const cellsOf = async (text: string, size = 64) => {
  const { rows, doubts } = await readText(pieces(new TextEncoder().encode(text), size));
  return { cells: rows.map(({ cells }) => cells), doubts };
};
const six = (row: (nth: number) => string[]) => Array.from({ length: 6 }, (_, nth) => row(nth));

describe('a table that is written by the book keeps its rows', () => {
  const GOODS = 'Nice mug, blue\nholds 300 ml, dishwasher safe';
  test.each([
    ['a description of two lines', ['id', 'title', 'description'], six((nth) => [`${nth}`, 'Mug', GOODS])],
    ['one column of texts of two lines', ['title'], six((nth) => [`Mug ${nth}, blue\nand 3, red\nwhite`])],
    [
      'a description before the price',
      ['title', 'text', 'price'],
      six((nth) => [`Mug ${nth}`, `${GOODS},\nred, green, black`, '5']),
    ],
    [
      'goods of a recordal, one a line',
      ['mark', 'goods', 'holder'],
      six((nth) => [`ZARVO ${nth}`, 'shoes, boots\nbags, belts\nhats', 'Zarvo Ltd']),
    ],
    [
      'addresses with doubled marks',
      ['mark', 'holder'],
      six((nth) => [`ZARVO ${nth}`, 'OOO "Zarvo",\nMoscow, Russia\n"B", 3']),
    ],
  ])('with %s in each of them', async (_, headings, rows) => {
    expect(await cellsOf(csvFile([headings, ...rows]))).toEqual({ cells: [headings, ...rows], doubts: [] });
  });
});

describe('a table that is not', () => {
  test.each([
    ['marks that open titles', '1,"red mug,5\n2,blue",6\n3,"bag,7\n4,hat",8\n'],
    ['inches beside a mark that opens', '1,"tee,5\n2,27" monitor,6\n3,"cap,7\n4,32" screen,8\n'],
    ['a mark alone', '1,",5\n2,mug,6\n3,",7\n4,hat,8\n'],
    ['blanks behind a mark', '1,"red mug,5\n2,blue" ,6\n3,bag,7\n4,hat,8\n'],
    ['one mark that nothing closes', '1,"red mug,5\n2,blue,6\n3,bag,7\n4,hat,8\n'],
  ])('keeps its rows as well: %s', async (_, lines) => {
    const { cells } = await cellsOf(`id,title,price\n${lines}`);
    expect(cells.map(([id]) => id)).toEqual(['id', '1', '2', '3', '4']);
  });
});

const word = fc.constantFrom('mug', 'Nike', '苹果', '27"', "'s", 'a;b', 'x|y', '😀');
const line = fc.array(word, { minLength: 6, maxLength: 8 }).map((words) => words.join(', '));
/** Each of its lines has more commas than a row of the table. */
const long = fc.array(line, { minLength: 2, maxLength: 4 });
const widths = fc.integer({ min: 2, max: 5 });

test('descriptions of several lines with commas read back as they were written, however the bytes come', () =>
  fc.assert(
    fc.asyncProperty(
      widths.chain((width) =>
        fc.array(fc.tuple(fc.array(word, { minLength: width - 1, maxLength: width - 1 }), long), {
          minLength: 1,
          maxLength: 9,
        }),
      ),
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 90 }),
      async (rows, end, size) => {
        const table = rows.map(([cells, lines]) => [
          ...cells.map((text) => `x${text}`),
          `x${lines.join(end)}`,
        ]);
        const headings = HEADINGS.slice(0, table[0]!.length);
        const { cells } = await cellsOf(csvFile([headings, ...table]), size);
        expect(cells).toEqual([headings, ...table]);
      },
    ),
    { numRuns: 200 },
  ));

const unit = fc.constantFrom(...'aB7é苹😀  "\',;\t|\n\r=-+@.#\\');
const cell = fc.string({ unit, maxLength: 8 });
const filled = (table: readonly (readonly string[])[]) =>
  table
    .map((cells) => cells.slice(0, cells.findLastIndex((text) => text.trim() !== '') + 1))
    .filter(({ length }) => length > 0);

test('whatever a table holds, it reads back as it was written, or it is told where it may not have', () =>
  fc.assert(
    fc.asyncProperty(
      widths.chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
      ),
      async (rows) => {
        const written = [HEADINGS.slice(0, rows[0]!.length), ...rows];
        const { cells, doubts } = await cellsOf(csvFile(written));
        if (doubts.length > 0) return;
        expect(filled(cells)).toEqual(filled(written));
      },
    ),
    { numRuns: 300 },
  ));
