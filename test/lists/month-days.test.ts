import { describe, expect, test } from 'vitest';
import { readDays } from '../../lib/lists/reading/dates';
import { daysOfMonth } from '../../lib/lists/reading/month-days';
import { read } from './reading';

describe('a term of which only the month is told', () => {
  test.each([
    '02/2031',
    '2/2031',
    '02.2031',
    '2031-02',
    '2031/2',
    'Feb 2031',
    'February, 2031',
    'end of February 2031',
    'until Feb. 2031',
    'февраль 2031',
    'до февраля 2031 г.',
    'до конца февраля 2031 года',
    'bis Ende Februar 2031',
    'février 2031',
    'febrero de 2031',
    '2031年2月',
    '2031年2月底',
    '至2031年2月止',
    '2031년 2월까지',
    '２０３１年２月',
    '02/2574',
    'ก.พ. 2574',
    'กุมภาพันธ์ พ.ศ. 2574',
  ])('%s', (written) => {
    expect(daysOfMonth(written)).toEqual({ first: '2031-02-01', last: '2031-02-28' });
  });

  test('begins on the first day of it and ends on the last', async () => {
    const { recordals } = await read('Record no,Mark,Valid from,Valid until\nR-1,ZORVEX,03/2024,02/2028\n');
    expect(recordals[0]).toMatchObject({ validFrom: '2024-03-01', validTo: '2028-02-29' });
  });

  test.each([
    '13/2031',
    '00/2031',
    '2031',
    'Feb-31',
    '02/31',
    'from February 2031',
    'с февраля 2031',
    'No. 02/2031',
    '02/2031-45',
    'Order 2031-02',
    '02/2020 - 02/2031',
    'Spring 2031',
    '2031-20',
  ])('but not %s', (written) => {
    expect(daysOfMonth(written)).toBeUndefined();
  });
});

describe('years of the Buddhist era', () => {
  test.each([
    '05/01/2574',
    '5 มกราคม 2574',
    '5 มกราคม พ.ศ. 2574',
    'วันที่ 5 เดือนมกราคม พ.ศ.2574',
    '5 ม.ค. 2574',
    '๕ มกราคม ๒๕๗๔',
    '5 Jan 2574',
    '2574-01-05',
    '05.01.2574',
  ])('%s', (written) => {
    expect(readDays(written, 'day-first')).toEqual({ value: ['2031-01-05'] });
  });

  test('the day that leap years add is that of the common year', () => {
    expect(readDays('29/02/2571').value).toEqual(['2028-02-29']);
    expect(readDays('29/02/2572').value).toEqual([]);
  });

  test.each([
    ['2299-12-31', '2299-12-31'],
    ['5 Jan 2031', '2031-01-05'],
  ])('but %s is of the common era', (written, day) => {
    expect(readDays(written).value).toEqual([day]);
  });

  test.each(['2999-12-31', '9999-12-31', '2400-01-05', '2700-01-05'])('and %s is no day', (written) => {
    expect(readDays(written).value).toEqual([]);
  });
});
