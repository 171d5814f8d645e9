import { expect, test } from 'vitest';
import { tablesBeside } from '../../lib/lists/reading/tables-beside';
import { read } from './reading';

const marksIn = async (lines: readonly string[]) => {
  const { recordals, report } = await read(`${lines.join('\n')}\n`);
  return {
    marks: recordals.map(({ markText }) => markText),
    said: report.warnings.map(({ says }) => says.key),
  };
};

test.each([
  [
    ['Record No,Mark,,Record No,Mark', 'R-1001,A,,R-1002,B', 'R-1003,C,,R-1004,D'],
    ['A', 'C', 'B', 'D'],
  ],
  [
    ['Record No,Mark,Record No,Mark', 'R-1001,A,R-1002,B', 'R-1003,C,,'],
    ['A', 'C', 'B'],
  ],
  [
    ['No.,Mark,No.,Mark,No.,Mark', 'R-1001,A,R-1002,B,R-1003,C'],
    ['A', 'B', 'C'],
  ],
  [
    ['备案号,权利名称,,备案号,权利名称', 'T2022-10001,甲,,T2022-10002,乙'],
    ['甲', '乙'],
  ],
  [
    ['Our recordals,,,,', 'Record No,Mark,,Record No,Mark', 'R-1001,A,,R-1002,B'],
    ['A', 'B'],
  ],
])('tables beside each other are read one below the other: %s', async (lines, marks) => {
  const read = await marksIn(lines);
  expect(read.marks).toEqual(marks);
  expect(read.said).toContain('notice.tablesBeside');
});

test.each([
  [['Record No', 'Mark', 'Name', 'Country', 'Name', 'Country']],
  [['Record No', 'Mark', 'Mark']],
  [['Record No', 'Mark', 'Status', 'Status']],
  [['Holder', 'Phone', 'Holder', 'Phone']],
  [['Record No', 'Mark', '', 'Mark', 'Record No']],
])('%s is one table', (headers) => {
  expect(tablesBeside(headers)).toBeUndefined();
});
