import { expect, test } from 'vitest';
import { readXlsx } from '../../lib/tabular/xlsx';
import { type Sheets, workbookOf } from './workbook';

/** What is looked for here has a column "Part"; nothing of recordals or listings. */
const parts = (cells: readonly string[]) => (cells.includes('Part') ? cells.length : 0);

const PARTS = [
  ['Part', 'Weight'],
  ['bolt', '3'],
];
const NOTES = [['read'], ['this'], ['first']];

test.each<[string, Sheets, string, string[]]>([
  ['the one that is looked for', { Notes: NOTES, Parts: PARTS }, 'Part', ['Notes']],
  ['the surer one', { Short: [['Part'], ['nut']], Parts: PARTS }, 'Part', ['Short']],
  ['the first of equals', { One: PARTS, Two: [...PARTS, ['nut', '2']] }, 'Part', ['Two']],
  ['the fullest where none is known', { A: [['x']], Notes: NOTES }, 'read', ['A']],
  ['the only one, though it has no row', { Notes: NOTES, Parts: [['Part']] }, 'Part', ['Notes']],
])('of several sheets is read %s', async (_, sheets, first, leftOut) => {
  const workbook = await readXlsx(await workbookOf(sheets), parts);
  expect(workbook.rows[0]!.cells[0]).toBe(first);
  expect(workbook.leftOut).toEqual(leftOut);
});

test('a sheet without a single value is not worth a word', async () => {
  expect((await readXlsx(await workbookOf({ Parts: PARTS, Empty: [[null]] }), parts)).leftOut).toEqual([]);
});
