import { expect, test } from 'vitest';
import { type HealthEntry, healthEntry, siteHealth, withEntry } from '../../lib/marketplaces/page/health';
import type { PageReading } from '../../lib/marketplaces/reading';

const reading = (readable: number, cards: number, more: Partial<PageReading> = {}): PageReading => ({
  ...{
    site: 'ebay',
    page: 'search',
    status: readable === 0 ? 'unreadable' : 'read',
    cards,
    readable,
    listings: [],
  },
  ...more,
});

function log(...readings: PageReading[]): HealthEntry[] {
  return readings.reduce<HealthEntry[]>((all, each) => {
    const entry = healthEntry(each, '2026-11-22');
    return entry ? withEntry(all, entry) : all;
  }, []);
}

const times = (count: number, each: PageReading): PageReading[] => Array.from({ length: count }, () => each);

test('a site that used to be read and lately is not seems to have changed', () => {
  const [health] = siteHealth(log(...times(10, reading(48, 48)), ...times(8, reading(3, 48))));
  expect(health).toMatchObject({ site: 'ebay', page: 'search', changed: true, before: 1 });
});

test('captchas say nothing about the layout', () => {
  const walls = times(20, reading(0, 0, { reason: 'captcha' }));
  expect(siteHealth(log(...times(10, reading(48, 48)), ...walls))).toMatchObject([
    { changed: false, readings: 10 },
  ]);
});

test('a site that was never read well has not changed', () => {
  expect(siteHealth(log(...times(30, reading(3, 48))))[0]?.changed).toBe(false);
});

test('the log stays small', () => {
  expect(log(...times(500, reading(48, 48)))).toHaveLength(40);
});

test('a page that fills itself in counts once, as it was read last', () => {
  const shell = { ...healthEntry(reading(0, 48), '2026-11-22')!, visit: 'a' };
  const full = { ...healthEntry(reading(48, 48), '2026-11-22')!, visit: 'a' };
  const another = { ...full, visit: 'b' };
  const kept = [shell, full, another].reduce<HealthEntry[]>(withEntry, []);
  expect(kept.map(({ visit, share }) => [visit, share])).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
});
