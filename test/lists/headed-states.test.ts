import { describe, expect, test } from 'vitest';
import { stateHeaded } from '../../lib/lists/reading/headed-state';
import { workbookOf } from '../tabular/workbook';
import { read } from './reading';

const HEADER = 'Record No,Mark,Holder';
const statesOf = async (source: Uint8Array | string, name = 'list') => {
  const { recordals, report } = await read(source, { name });
  const states = Object.fromEntries(recordals.map(({ recordNo, status }) => [recordNo, status]));
  return { states, said: report.warnings.map(({ says }) => says.key) };
};

test.each([
  ['Cancelled', 'cancelled'],
  ['Removed from the register:', 'cancelled'],
  ['Expired 2024', 'expired'],
  ['Recordals no longer in force', 'expired'],
  ['已注销备案', 'cancelled'],
  ['二、已失效', 'expired'],
  ['Аннулированные', 'revoked'],
  ['Исключены из реестра:', 'cancelled'],
  ['Утратившие силу', 'expired'],
  ['Active recordals', 'active'],
  ['cancelled.csv', 'cancelled'],
])('the heading “%s” tells the state %s', (heading, state) => {
  expect(stateHeaded(heading)).toBe(state);
});

test.each([
  'Expired Soda Company',
  'Dead Sea Cosmetics',
  'Active Wear',
  'Cancelled Culture Records Wear',
  'Register of active and expired recordals',
  'To be cancelled if unpaid',
  'Sheet1',
  '有效集团',
  'Brands of the holder',
  '',
])('the heading “%s” tells none', (heading) => {
  expect(stateHeaded(heading)).toBeUndefined();
});

describe('rows are as the heading over them says', () => {
  test('the name of a sheet', async () => {
    const rows = (no: string) => [
      ['Record No', 'Mark', 'Holder'],
      [no, `M${no}`, 'Acme Ltd'],
    ];
    const book = await workbookOf(
      { Active: rows('R-1001'), 已注销: rows('R-1002'), 'Dead Sea': rows('R-1003') },
      ['Dead Sea'],
    );
    const { states, said } = await statesOf(book);
    expect(states).toEqual({ 'R-1001': 'active', 'R-1002': 'cancelled', 'R-1003': 'active' });
    expect(said).toContain('notice.headedState');
    expect(said).toContain('notice.hiddenSheets');
  });

  test('a row of its own, until the next one', async () => {
    const lines = [
      HEADER,
      'R-1001,A,X',
      'Cancelled,,',
      'R-1002,B,X',
      'VIETNAM,,',
      'R-1003,C,X',
      'In force,,',
      'R-1004,D,X',
    ];
    const { states } = await statesOf(`${lines.join('\n')}\n`);
    expect(states).toEqual({
      'R-1001': 'active',
      'R-1002': 'cancelled',
      'R-1003': 'cancelled',
      'R-1004': 'active',
    });
  });

  test('a title over the table, a heading of a page, and the name of a file', async () => {
    const table = (no: string) => `<table><tr><th>Record No<th>Mark</tr><tr><td>${no}<td>M${no}</tr></table>`;
    const page = `<h2>Active</h2>${table('R-1001')}<h2>Cancelled</h2><div>${table('R-1002')}</div>`;
    expect((await statesOf(page)).states).toEqual({ 'R-1001': 'active', 'R-1002': 'cancelled' });
    const rows = `${HEADER}\nR-1001,A,X\nR-1002,B,X\n`;
    const all = { 'R-1001': 'expired', 'R-1002': 'expired' };
    expect((await statesOf(`Expired recordals\n${rows}`)).states).toEqual(all);
    expect((await statesOf(rows, 'expired-2024.csv')).states).toEqual(all);
    expect((await statesOf(rows, 'draft.csv')).states).toEqual({ 'R-1001': 'active', 'R-1002': 'active' });
  });

  test('but a row that says of itself that it is in force is left open', async () => {
    const lines = [
      'Record No,Mark,Status',
      'R-1001,A,Active',
      'Cancelled,,',
      'R-1002,B,Active',
      'R-1003,C,Expired',
    ];
    const { states, said } = await statesOf(`${lines.join('\n')}\n`);
    expect(states).toEqual({ 'R-1001': 'active', 'R-1002': 'unknown', 'R-1003': 'expired' });
    expect(said).toContain('notice.headedDoubt');
  });

  test('a word for a state in the column of states is that of its row', async () => {
    const { states } = await statesOf(
      'Mark,Record No,Status\nA,R-1001,Cancelled\n,,Cancelled\nB,R-1002,Active\n',
    );
    expect(states).toEqual({ 'R-1001': 'cancelled', 'R-1002': 'active' });
  });
});

describe('two columns of states that are called alike', () => {
  test.each([
    ['Active,Cancelled', 'cancelled'],
    ['Cancelled,Active', 'cancelled'],
    ['Active,', 'active'],
    ['Active,Active', 'active'],
    ['Registered,Expired', 'expired'],
  ])('with %s below them are %s', async (cells, state) => {
    const { states, said } = await statesOf(`Record No,Mark,Status,Status\nR-1001,A,${cells}\n`);
    expect(states).toEqual({ 'R-1001': state });
    expect(said).toContain('notice.statesDiffer');
  });
});
