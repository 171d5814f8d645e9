import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { read } from './reading';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const rows = [1, 2, 3, 4].map((n) => `T2020-1000${n},AKMERO ${n},X,202${n + 4}-03-01`);
const file = (heading: string) => `备案号,权利名称,权利人,${heading}\n${rows.join('\n')}\n`;

describe('a column of days that nobody knows reads alike in any year', () => {
  test.each([
    ['the day in the file’s name', { name: 'register_2025-01-19.csv' }, file('მოქმედების ვადა')],
    ['the day that a person gave', { day: '2025-01-19' }, file('მოქმედების ვადა')],
    ['the day in its title', {}, `Register of 2025-01-19\n${file('მოქმედების ვადა')}`],
  ])('by %s', async (_, options, source) => {
    const read1 = async (year: string) => {
      vi.setSystemTime(new Date(`${year}-06-01T12:00:00Z`));
      return (await read(source, options)).recordals.map(({ validTo }) => validTo);
    };
    const before = await read1('2025');
    expect(before).toEqual(['2025-03-01', '2026-03-01', '2027-03-01', '2028-03-01']);
    expect(await read1('2035')).toEqual(before);
  });

  test.each([
    ['the day in the file’s name', { name: 'register_2029-01-19.csv' }],
    ['the day that a person gave', { day: '2029-01-19' }],
  ])('days that were past on it end nothing: %s', async (_, options) => {
    vi.setSystemTime(new Date('2020-06-01T12:00:00Z'));
    const { recordals } = await read(file('XYZ'), options);
    expect(recordals.map(({ validTo }) => validTo)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
