import { describe, expect, test } from 'vitest';
import { readDays } from '../../lib/lists/reading/dates';
import { isNoDay } from '../../lib/lists/reading/no-day';
import { read } from './reading';

const NONE = [
  ...['1899-12-30', '1899-12-31', '1900-01-01', '1970-01-01', '1970-01-01T00:00:00Z', '1970-01-01 00:00:00'],
  ...[
    '01/01/1970',
    '01.01.1900',
    '1/1/1900 12:00:00 AM',
    '30.12.1899',
    '1753-01-01',
    '1601/1/1',
    '1904-01-01',
  ],
];

describe('a day that programs write where there is none', () => {
  test.each(NONE)('%s ends no term', async (written) => {
    const { recordals, report } = await read(`Record no,Mark,Valid until\nR-1,ZORVEX,${written}\n`);
    expect(recordals[0]).toMatchObject({ markText: 'ZORVEX', status: 'active' });
    expect(recordals[0]).not.toHaveProperty('validTo');
    expect(report.warnings.some(({ says }) => says.key === 'notice.notDays')).toBe(true);
  });

  test.each([
    ...NONE,
    '0000-00-00',
    '0001-01-01T00:00:00',
    '00.00.0000',
    '01.01.0001',
    '9999-12-31',
    '1900-01-00',
    '01-Jan-1970',
    '"Jan  1 1900 12:00AM"',
    '"January 1, 1970"',
    '31-DEC-9999',
    '01-JAN-0001',
    '1 января 1970 г.',
    '1900年1月1日',
    '1970년 1월 1일',
  ])('%s below “Cancelled on” cancels nothing, and the days of others still do', async (written) => {
    const { recordals } = await read(
      `Record no,Mark,Cancelled on\nR-1,ZORVEX,${written}\nR-2,KELTRON,2024-03-04\nR-3,MIRVA,${written}\n`,
    );
    expect(recordals.map(({ status }) => status)).toEqual(['active', 'cancelled', 'active']);
  });

  test('the other day of a term is read', () => {
    expect(readDays('1970-01-01 – 2031-01-05').value).toEqual(['2031-01-05']);
  });

  test.each([
    '1970-01-02',
    '1971-01-01',
    '1900-02-01',
    '31.12.1970',
    '2000-01-01',
    '1899-12-01',
    'R-1970-01-01',
    '02-Jan-1970',
    '01-Feb-1970',
    '1 мая 1900',
    '1970年2月1日',
    'Art 1 1900',
    '1970',
  ])('but %s is none of these', (written) => {
    expect(isNoDay(written)).toBe(false);
  });

  test.each(['2000-01-01', '1971-01-01', '1899-12-01', '1970-12-30'])('and %s is read', (written) => {
    expect(readDays(written)).toEqual({ value: [written] });
  });
});
