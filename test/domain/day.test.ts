import * as v from 'valibot';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayOf, isDay, today } from '../../lib/domain/day';
import { Day } from '../../lib/domain/day-schema';
import { checkRecordal } from '../../lib/domain/recordal';
import { settingsFrom } from '../../lib/settings/settings';

const DAYS = ['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31', '0099-01-01'];
const NO_DAYS = [
  '2026-02-30',
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '0000-01-01',
  '2026-2-3',
  '20260203',
  '2026-02-03T00:00:00Z',
  ' 2026-02-03',
  '',
  'today',
];

describe('a day of the calendar', () => {
  test.each(DAYS)('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
    expect(v.is(Day, text)).toBe(true);
  });

  test.each(NO_DAYS)('"%s" is none', (text) => {
    expect(isDay(text)).toBe(false);
    expect(v.is(Day, text)).toBe(false);
  });

  test('that does not exist is refused in a row of a list, which names it', () => {
    const check = checkRecordal({ recordNo: 'A', markText: 'NIKE', validTo: '2026-02-30' });
    expect(check).toMatchObject({
      faults: [{ path: 'validTo', says: { key: 'notice.noDay', params: { text: '2026-02-30' } } }],
    });
  });

  test('that does not exist is no day on which a value was set', () => {
    const yuan = { currency: 'USD', yuan: 7.1 };
    expect(settingsFrom({ yuanValues: [{ ...yuan, setOn: '2026-02-28' }] }).yuanValues).toHaveLength(1);
    expect(settingsFrom({ yuanValues: [{ ...yuan, setOn: '2026-02-30' }] }).yuanValues).toEqual([]);
  });
});

describe('today', () => {
  const zone = process.env.TZ;

  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each([
    ['Asia/Shanghai', '2026-11-28'],
    ['UTC', '2026-11-27'],
    ['America/Los_Angeles', '2026-11-27'],
  ])('in %s is the calendar’s day there', (place, day) => {
    process.env.TZ = place;
    vi.useFakeTimers({ now: new Date('2026-11-27T23:30:00Z') });
    expect(today()).toBe(day);
    expect(dayOf(new Date('2026-11-27T23:30:00Z'))).toBe(day);
  });
});
