import { describe, expect, test } from 'vitest';
import { readTermDays } from '../../lib/lists/reading/term-days';
import { read } from './reading';

describe('one day in the cell of a term’s end', () => {
  test.each([
    ['2021年1月1日起', '2021-01-01'],
    ['自2021-01-01起', '2021-01-01'],
    ['2021-01-01至长期', '2021-01-01'],
    ['с 01.01.2021 бессрочно', '2021-01-01'],
    ['since 1 January 2021', '2021-01-01'],
    ['ab 01.01.2021', '2021-01-01'],
    ['2021-01-01 until further notice', '2021-01-01'],
    ['2021-01-01 – …', '2021-01-01'],
    ['2021년 1월 1일부터', '2021-01-01'],
  ])('%s is the beginning, and no end is known', (text, from) => {
    expect(readTermDays(text, undefined).value).toEqual({ from, to: [] });
  });

  test.each([
    ['2021-01-01起十年', '2031-01-01'],
    ['с 01.01.2021 на 10 лет', '2031-01-01'],
    ['10 years from 2021-01-01', '2031-01-01'],
    ['令和3年1月1日から4年間', '2025-01-01'],
    ['from 29.02.2024 for 1 year', '2025-02-28'],
  ])('%s runs as long as it says', (text, to) => {
    expect(readTermDays(text, undefined).value.to).toEqual([to]);
  });

  test.each([
    '2031-01-05',
    '至2031-01-05止',
    'до 05.01.2031 года',
    'until January 5, 2031 (10 years)',
    '2031年1月5日まで',
    '令和13年1月5日',
    '05.01.2031 г.',
    'expires on 5 January 2031',
  ])('%s is the end', (text) => {
    expect(readTermDays(text, undefined).value).toEqual({ to: ['2031-01-05'] });
  });

  test('beside a length of time and no word for either, nobody can tell', () => {
    const { value, warning } = readTermDays('2021-01-01 (10 years)', undefined);
    expect(value.to).toEqual([]);
    expect(warning).toBeDefined();
  });
});

describe('a day behind the word for a renewal', () => {
  test.each([
    'renewed 2090-05-01',
    'Renewed on 1 May 2090',
    'продлён 01.05.2090',
    '续展2090-05-01',
    'prolonged: 2090-05-01',
  ])('%s is the new end where it is still to come', (text) => {
    expect(readTermDays(text, undefined).value).toEqual({ to: ['2090-05-01'] });
  });

  test.each([
    'renewed 2019-05-01',
    'продлён 01.05.2019',
    '2090-05-01 (renewed)',
    '2019-05-01, renewed',
    'not until renewed',
  ])('%s does not tell the end', (text) => {
    expect(readTermDays(text, undefined).value.to).toEqual([]);
  });
});

describe('several days', () => {
  test.each([
    ['2021-01-01 — 2031-01-01', { from: '2021-01-01', to: ['2021-01-01', '2031-01-01'] }],
    ['31.12.2031, продлено до 31.12.2033', { to: ['2033-12-31'] }],
    ['2031-12-31 (issued 2021-12-31)', { to: ['2031-12-31'] }],
    ['续展至2031-01-01（原2021-01-01）', { to: ['2031-01-01'] }],
  ])('%s', (text, days) => {
    expect(readTermDays(text, undefined).value).toEqual(days);
  });
});

test('a term that ends before it begins is left open and told', async () => {
  const text = 'record no,mark,valid from,valid to\nT2021-00001,AKMERO,2031-01-01,2021-01-01';
  const { recordals, report } = await read(text);
  expect(recordals[0]).not.toHaveProperty('validFrom');
  expect(recordals[0]).not.toHaveProperty('validTo');
  expect(report.warnings.map(({ says }) => says.key)).toContain('notice.termTurnedRound');
});

describe('a term that is said to be prolonged without its new end', () => {
  test.each([
    '2019-05-01 (renewed)',
    '2019-05-01 – renewal pending',
    'renewed 2019-05-01',
    'до 01.05.2019, продлён',
    '有效期至2019-05-01，已续展',
    '2019-05-01 extended',
    'bis 01.05.2019 (verlängert)',
  ])('%s has no known end, and that is said', (text) => {
    const { value, warning } = readTermDays(text, undefined);
    expect(value.to).toEqual([]);
    expect(warning?.key).toBe('notice.termProlonged');
  });

  test.each([
    ['renewed until 2029-05-01', '2029-05-01'],
    ['продлён до 01.05.2029', '2029-05-01'],
    ['续展至2029-05-01', '2029-05-01'],
    ['2019-05-01 not renewed', '2019-05-01'],
    ['01.05.2019, не продлён', '2019-05-01'],
    ['2019-05-01未续展', '2019-05-01'],
    ['2019-05-01 (renewable)', '2019-05-01'],
  ])('but %s ends on %s', (text, day) => {
    expect(readTermDays(text, undefined).value.to).toEqual([day]);
  });
});
