import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvFile, csvRecord } from '../../lib/tabular/csv-record';
import { pieces, readText } from './table-text';

const RUN = [
  ...['=HYPERLINK("http://x")', '+1+1', '-1', '@SUM(A1)', '\t=1', '\r=1'],
  ...['\n=1', '\0=1', '＝HYPERLINK("http://x")', '＋1+1', '－1', '＠SUM(A1)'],
];

test.each(RUN)('a cell a spreadsheet would run is defused: %j', (cell) => {
  const [[read]] = Papa.parse<string[]>(csvRecord([cell])).data as [string[]];
  expect(read).toBe(`'${cell}`);
});

test('what is written reads back the same', () => {
  const cells = ['plain', 'with, comma', 'with "quotes"', 'two\nlines', '苹果', ''];
  expect(Papa.parse(csvRecord(cells)).data).toEqual([cells]);
});

test.each([...RUN.filter((cell) => /\S/.test(cell[0]!)), '+J', '－SIX－'])(
  'a cell that was defused is read as what it was: %j',
  async (cell) => {
    const { rows } = await readText(
      pieces(
        new TextEncoder().encode(
          csvFile([
            ['mark', 'no'],
            [cell, '1'],
          ]),
        ),
        64,
      ),
    );
    expect(rows.map(({ cells }) => cells[0])).toEqual(['mark', cell]);
  },
);

test.each(["'N Sync", "Levi's", "'47", "''", "'"])(
  'an apostrophe of another kind stays: %j',
  async (cell) => {
    const { rows } = await readText(
      pieces(
        new TextEncoder().encode(
          csvFile([
            ['mark', 'no'],
            [cell, '1'],
          ]),
        ),
        64,
      ),
    );
    expect(rows.map(({ cells }) => cells[0])).toEqual(['mark', cell]);
  },
);

test('numbers stay numbers, also negative ones', () => {
  expect(csvRecord([-1.5, 0, 3])).toBe('-1.5,0,3');
});
