import { expect, test } from 'vitest';
import { daysSince, formatDay, formatDayOf } from '../../lib/locales/days';

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

test.each([
  [new Date(2026, 4, 20, 0, 30), 0],
  [new Date(2026, 4, 20, 23, 59), 0],
  [new Date(2026, 4, 21, 0, 5), 1],
  [new Date(2026, 4, 21, 23, 30), 1],
  [new Date(2026, 4, 19, 12), 0],
])(
  'at %s, 20 May 2026 is so many days old by the reader’s calendar, early and late in the day',
  (now, days) => {
    expect(daysSince('2026-05-20', now)).toBe(days);
  },
);

test.each(['Asia/Shanghai', 'America/New_York', 'UTC'])('and so in %s', (zone) => {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    expect(daysSince('2026-05-20', new Date(2026, 4, 21, 0, 5))).toBe(1);
    expect(daysSince('2026-05-20', new Date(2026, 4, 20, 23, 55))).toBe(0);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
  expect(daysSince('soon', new Date())).toBeNull();
});
