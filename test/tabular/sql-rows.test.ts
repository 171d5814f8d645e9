import { expect, test } from 'vitest';
import { isSqlDump, sqlTables } from '../../lib/tabular/sql-rows';
import { read } from '../lists/reading';

test.each([
  [
    "INSERT INTO r (a, b) VALUES ('1','x'),('2','y');",
    [
      ['a', 'b'],
      ['1', 'x'],
      ['2', 'y'],
    ],
  ],
  [
    "INSERT INTO `r` (`a`,`b`) VALUES (1,NULL);\nINSERT INTO `r` (`a`,`b`) VALUES (2,'y');",
    [
      ['a', 'b'],
      ['1', ''],
      ['2', 'y'],
    ],
  ],
  [
    "-- dump\nCREATE TABLE `r` (\n `a` int(11),\n `b` varchar(9) DEFAULT ',',\n PRIMARY KEY (`a`)\n);\nINSERT INTO `r` VALUES (1,'it''s (b), \\'c\\'');",
    [
      ['a', 'b'],
      ['1', "it's (b), 'c'"],
    ],
  ],
  [
    "INSERT INTO [dbo].[r] ([a], [b]) VALUES (N'1', CAST(N'2031-05-02' AS Date))",
    [
      ['a', 'b'],
      ['1', '2031-05-02'],
    ],
  ],
  ["/* x; */ SET NAMES utf8;\ninsert into r(a) values('--');", [['a'], ['--']]],
])('the rows that %s puts into its table', (text, cells) => {
  expect(isSqlDump(text)).toBe(true);
  expect(sqlTables(text).map(({ rows }) => rows.map((row) => row.cells))).toEqual([cells]);
});

test.each(['a,b\n1,2\n', 'Insert into the box,2\n', '-- a remark\na,b\n', 'use,less\n1,2\n', 'Set of 3,9\n'])(
  'no dump: %s',
  (text) => {
    expect(isSqlDump(text)).toBe(false);
  },
);

test('a list out of a dump, the other tables named; one that is cut off is refused', async () => {
  const text =
    "INSERT INTO users (id, login) VALUES (1,'ann');\nINSERT INTO recordals (record_no, mark, status) VALUES ('R-1001','ZORVEX','Active'),('R-1002','KELMORA','Cancelled');";
  const { recordals, report } = await read(text);
  expect(recordals.map(({ recordNo, markText, status }) => [recordNo, markText, status])).toEqual([
    ['R-1001', 'ZORVEX', 'active'],
    ['R-1002', 'KELMORA', 'cancelled'],
  ]);
  expect(report.warnings.map(({ says }) => says)).toContainEqual({
    key: 'notice.sheetsNotRead',
    params: { sheets: 'users' },
  });
  await expect(read(text.slice(0, -8))).rejects.toThrow('cut off');
});
