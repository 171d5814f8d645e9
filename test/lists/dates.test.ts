import { describe, expect, test } from 'vitest';
import { readDays, slashOrder } from '../../lib/lists/reading/dates';

describe('one day, as offices and programs write it', () => {
  test.each([
    '2031-01-05',
    '2031.01.05',
    '2031. 1. 5.',
    '2031/1/5 0:00',
    '2031-01-05T00:00:00+08:00',
    '20310105',
    '05.01.2031',
    '05-01-2031',
    '05-Jan-2031',
    '05-JAN-31',
    '05Jan2031',
    '2031-Jan-05',
    '5 Jan. 2031',
    'Jan 5, 2031',
    'January 5th, 2031',
    '5th of January 2031',
    'Sun Jan 05 2031',
    '5. Januar 2031',
    '5 janvier 2031',
    '5 de enero de 2031',
    '5 gennaio 2031',
    '5 stycznia 2031',
    '5 Ocak 2031',
    '5 января 2031 г.',
    '«05» января 2031',
    '5 січня 2031',
    '2031年1月5日',
    '２０３１年１月５日',
    '二〇三一年一月五日',
    '2031년 1월 5일',
    '民國120年1月5日',
    '民国120/1/5',
    '120年1月5日',
    '120/01/05',
    '120.1.5',
    '令和13年1月5日',
    'R13.1.5',
    '47853',
    '47853.75',
    // 2031-01-05T00:00:00Z in seconds and in milliseconds.
    '1925337600',
    '1925337600000',
    // Its midnight in Beijing and in New York, and its last second in Beijing.
    '1925308800',
    '1925355600000',
    '1925395199',
  ])('%s', (text) => {
    expect(readDays(text)).toEqual({ value: ['2031-01-05'] });
  });
});

describe('what may be another day stays out and is said', () => {
  test.each([
    ['the order of day and month is open', '05/01/2031'],
    ['the calendar has no such day', '31.02.2031'],
    ['the calendar has no such day', '120年2月30日'],
    ['no month is called so', '05-Foo-2031'],
    ['a number of no kind', '99999999'],
    ['a term and no day', '10 лет'],
    ['a year alone', '2031年'],
  ])('%s: %s', (_, text) => {
    const { value, warning } = readDays(text);
    expect(value).toEqual([]);
    expect(warning?.key).toBe('notice.notDays');
  });

  test.each(['05.01.31', '31/01/05'])('the year may be any of three numbers: %s', (text) => {
    const { value, warning } = readDays(text);
    expect(value).toEqual([]);
    expect(warning?.key).toBe('notice.shortYears');
  });
});

test.each([
  ['05/01/2031', ['12/31/2030', '05/01/2031'], '2031-05-01'],
  ['05/01/2031', ['31/12/2030', '05/01/2031'], '2031-01-05'],
  ['05-01-2031', ['12-31-2030', '05-01-2031'], '2031-05-01'],
  ['05-01-2031', ['31-12-2030', '05-01-2031'], '2031-01-05'],
])('%s among %j is %s', (text, column, day) => {
  expect(readDays(text, slashOrder(column)).value).toEqual([day]);
});

test.each([
  ['05/01/2031', ['31/12/2030', '12/31/2030']],
  ['05-01-2031', ['12-31-2030', '05-01-2031', '31-12-2030']],
])('%s among %j, whose orders differ, is left open', (text, column) => {
  const { value, warning } = readDays(text, slashOrder(column));
  expect(value).toEqual([]);
  expect(warning?.key).toBe('notice.notDays');
});

test.each([
  ['in Arabic digits', '٢٠٣١/٠١/٠٥', '2031-01-05'],
  ['in Persian digits', '۲۰۳۱/۰۱/۰۵', '2031-01-05'],
  ['in Hindi digits', '०५.०१.२०३१', '2031-01-05'],
  ['in Thai digits', '๐๕.๐๑.๒๐๓๑', '2031-01-05'],
  ['a day’s midnight in Beijing', '2031-01-04T16:00:00Z', '2031-01-05'],
  ['and with parts of a second', '2031-01-04T16:00:00.000Z', '2031-01-05'],
  ['in Moscow', '2031-01-04T21:00:00Z', '2031-01-05'],
  ['in New York', '2031-01-05T05:00:00Z', '2031-01-05'],
  ['in New Zealand’s summer', '2031-01-04T11:00:00Z', '2031-01-05'],
  ['its last second there', '2031-01-05T10:59:59Z', '2031-01-05'],
  ['in New Zealand’s winter', '2031-07-04T12:00:00Z', '2031-07-05'],
  ['on the Chatham Islands in summer', '2031-01-04T10:15:00Z', '2031-01-05'],
  ['and in winter', '2031-07-04T11:15:00Z', '2031-07-05'],
  ['on Kiritimati', '2031-01-04T10:00:00Z', '2031-01-05'],
  ['in Kathmandu', '2031-01-04T18:15:00Z', '2031-01-05'],
  ['its last second in Kathmandu', '2031-01-05T18:14:59Z', '2031-01-05'],
  ['in Alaska', '2031-01-05T09:00:00Z', '2031-01-05'],
  ['in Los Angeles', '2031-01-05T08:00:00Z', '2031-01-05'],
  ['on the Marquesas', '2031-01-05T09:30:00Z', '2031-01-05'],
  ['its last second in Alaska', '2031-01-06T08:59:59Z', '2031-01-05'],
  ['some time of a morning', '2031-01-05T11:20:00Z', '2031-01-05'],
  ['some time of an evening', '2031-01-05T18:10:00Z', '2031-01-05'],
  ['its last second in Beijing', '2031-01-05T15:59:59Z', '2031-01-05'],
  ['as a server counts it', '/Date(1925337600000)/', '2031-01-05'],
  ['in Greenwich', '2031-01-05T00:00:00Z', '2031-01-05'],
  ['a time without a zone', '2031-01-05T23:00:00', '2031-01-05'],
  ['a time of the office', '2031-01-05T16:00:00+08:00', '2031-01-05'],
  ['some time in Greenwich', '2031-01-05T16:12:40Z', '2031-01-05'],
])('a moment or a day %s', (_, text, day) => {
  expect(readDays(text)).toEqual({ value: [day] });
});

test.each([
  ['a letter’s number is no day', '№ 105-12-7 от 05.01.2031', ['2031-01-05']],
  ['a term of two days', 'с 5 января 2031 по 5 января 2033', ['2031-01-05', '2033-01-05']],
  ['eras, one after the other', '令和13年1月5日～令和15年1月5日', ['2031-01-05', '2033-01-05']],
])('%s', (_, text, days) => {
  expect(readDays(text).value).toEqual(days);
});
