import { expect, test } from 'vitest';
import { readZippedWorkbook } from '../../lib/tabular/workbook';
import { type Sheets, workbookOf } from './workbook';

/** What is looked for here has a column "Part"; nothing of recordals or listings. */
const parts = (cells: readonly string[]) => (cells.includes('Part') ? cells.length : 0);

const PARTS = [
  ['Part', 'Weight'],
  ['bolt', '3'],
];
const NOTES = [['read'], ['this'], ['first']];

const NOT_READ = (name: string) => [{ key: 'notice.sheetsNotRead', params: { sheets: name } }];
const JOINED = (names: string) => [{ key: 'notice.sheetsJoined', params: { sheets: names } }];

test.each<[string, Sheets, string[], object[]]>([
  ['the one that is looked for', { Notes: NOTES, Parts: PARTS }, ['Part', 'bolt'], NOT_READ('Notes')],
  [
    'all that name the same columns',
    { One: PARTS, Two: [...PARTS, ['nut', '2']] },
    ['Part', 'bolt', 'bolt', 'nut'],
    JOINED('One, Two'),
  ],
  [
    'in whatever order they stand',
    {
      One: PARTS,
      Two: [
        ['Weight', 'Part'],
        ['2', 'nut'],
      ],
    },
    ['Part', 'bolt', 'nut'],
    JOINED('One, Two'),
  ],
  [
    'and those that name fewer',
    { Short: [['Part'], ['nut']], Parts: PARTS },
    ['Part', 'bolt', 'nut'],
    JOINED('Parts, Short'),
  ],
  [
    'but none with other columns',
    {
      Parts: PARTS,
      Other: [
        ['Part', 'Maker'],
        ['nut', 'A'],
      ],
    },
    ['Part', 'bolt'],
    NOT_READ('Other'),
  ],
  ['the fullest where none is known', { A: [['x']], Notes: NOTES }, ['read', 'this', 'first'], NOT_READ('A')],
  ['the only one, though it has no row', { Notes: NOTES, Parts: [['Part']] }, ['Part'], NOT_READ('Notes')],
])('of several sheets is read %s', async (_, sheets, first, leftOut) => {
  const workbook = await readZippedWorkbook(await workbookOf(sheets), parts);
  expect(workbook.rows.map(({ cells }) => cells[0])).toEqual(first);
  expect(workbook.leftOut).toEqual(leftOut);
  const numbers = workbook.rows.map(({ row }) => row);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('a sheet without a single value is not worth a word', async () => {
  expect(
    (await readZippedWorkbook(await workbookOf({ Parts: PARTS, Empty: [[null]] }), parts)).leftOut,
  ).toEqual([]);
});
