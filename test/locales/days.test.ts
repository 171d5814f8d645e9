import { expect, test } from 'vitest';
import { formatDay, formatDayOf } from '../../lib/locales/days';

test.each([
  ['en', 'May 3, 2031'],
  ['ru', '3 мая 2031'],
  ['zh-CN', '2031年5月3日'],
])('a day in %s is %s, without an abbreviation that would end a sentence twice', (languageTag, said) => {
  expect(formatDay('2031-05-03', languageTag)).toBe(said);
  // By the reader's clock, which is that of the test.
  expect(formatDayOf(new Date(2031, 4, 3, 12).toISOString(), languageTag)).toBe(said);
});

test('what is none comes back as it is', () => {
  expect(formatDay('soon', 'ru')).toBe('soon');
  expect(formatDayOf('soon', 'ru')).toBe('soon');
});
