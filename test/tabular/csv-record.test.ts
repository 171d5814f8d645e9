import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvRecord } from '../../lib/tabular/csv-record';

test.each(['=HYPERLINK("http://x")', '+1+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'a cell a spreadsheet would run is defused: %j',
  (cell) => {
    const [[read]] = Papa.parse<string[]>(csvRecord([cell])).data as [string[]];
    expect(read).toBe(`'${cell}`);
  },
);

test('what is written reads back the same', () => {
  const cells = ['plain', 'with, comma', 'with "quotes"', 'two\nlines', '苹果', ''];
  expect(Papa.parse(csvRecord(cells)).data).toEqual([cells]);
});

test('numbers stay numbers, also negative ones', () => {
  expect(csvRecord([-1.5, 0, 3])).toBe('-1.5,0,3');
});
