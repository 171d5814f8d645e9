import { describe, expect, test } from 'vitest';
import { withWholeYears } from '../../lib/lists/reading/short-years';
import { read } from './reading';

const ends = async (heading: string, ...days: string[]) => {
  const rows = days.map((day, at) => `T2020-100${at},MARK${String.fromCharCode(65 + at)},${day}\n`);
  const { recordals, report } = await read(`${heading}\n${rows.join('')}`);
  return {
    ends: recordals.map(({ validTo }) => validTo),
    open: report.warnings.flatMap(({ row, says }) => (says.key === 'notice.shortYears' ? [row] : [])),
  };
};
const ENGLISH = 'Record No,Mark,Valid to';
const RUSSIAN = 'Регистрационный номер,Товарный знак,Срок действия';

describe('a year of two digits', () => {
  test.each<[string, string[], string[]]>([
    ['a year above 31 behind', ['05/04/32', '13/11/30'], ['2032-04-05', '2030-11-13']],
    ['a day behind the month', ['04/25/32', '11/03/30'], ['2032-04-25', '2030-11-03']],
    ['a year above 31 before', ['32-04-05', '30-11-13'], ['2032-04-05', '2030-11-13']],
    ['an end in the last century', ['31.12.99', '05.04.98'], ['1999-12-31', '1998-04-05']],
    ['whole years of the same column', ['25/04/2031', '05/04/30'], ['2031-04-25', '2030-04-05']],
  ])('is told by %s', async (_, days, expected) => {
    expect(await ends(ENGLISH, ...days)).toEqual({ ends: expected, open: [] });
  });

  test('is the last number between points under Russian headings', async () => {
    expect(await ends(RUSSIAN, '31.12.29', '05.04.30')).toEqual({
      ends: ['2029-12-31', '2030-04-05'],
      open: [],
    });
  });

  test.each<[string, string, string[]]>([
    ['three readings', ENGLISH, ['05/04/30', '01-12-31']],
    ['a day or a year', ENGLISH, ['31/12/29']],
    ['points under other headings', ENGLISH, ['29.12.31', '30.04.05']],
    ['slashes under Russian headings', RUSSIAN, ['05/04/30']],
    ['no order for all', ENGLISH, ['32/04/05', '05/04/32']],
  ])('with %s it is left open, and the row is named', async (_, heading, days) => {
    const told = await ends(heading, ...days);
    expect(told.ends.every((end) => end === undefined)).toBe(true);
    expect(told.open).toEqual(days.map((_, at) => at + 2));
  });

  test('is no part of an era, of a number, or of a day in whole years', async () => {
    expect((await ends(ENGLISH, '2031-12-05', '令和13.1.5', '05.04.2031')).ends).toEqual([
      '2031-12-05',
      '2031-01-05',
      '2031-04-05',
    ]);
  });
});

describe('a term of two days', () => {
  test.each([
    ['05/04/20至05/04/30', '2005-04-20至2005-04-30'],
    ['自20/04/05到30/04/05', '自2020-04-05到2030-04-05'],
    ['20.04.05 - 30.04.05.', '2020-04-05 - 2030-04-05.'],
    ['20-04-05, 30-04-05', '2020-04-05, 2030-04-05'],
    ['20.04.05.', '2020-04-05.'],
  ])('%s has both in whole years', (text, expected) => {
    expect(withWholeYears(text, 'year-month-day')).toBe(expected);
  });

  test.each([
    '20/04/05 x30/04/05',
    '20/04/05 32/13/05',
    '20.04.05-30.04.05',
    '令和13.1.15',
    '平成30.04.05至令和13.1.15',
  ])('%s keeps both as they are: one alone would pass for the end', (text) => {
    expect(withWholeYears(text, 'year-month-day')).toBe(text);
  });
});
