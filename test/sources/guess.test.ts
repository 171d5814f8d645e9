import { expect, test } from 'vitest';
import { guessCustoms } from '../../lib/sources/guess';
import { SOURCES } from '../../lib/sources/registry';

test.each([
  ['Asia/Shanghai', ['en-GB'], 'CN'],
  ['America/Los_Angeles', ['zh-CN'], 'US'],
  ['America/Indiana/Knox', ['en-US'], 'US'],
  ['Europe/Berlin', ['de-DE'], 'EU'],
  ['Europe/London', ['en-US'], 'UK'],
  ['America/Argentina/Ushuaia', ['es-AR'], 'AR'],
  ['Australia/Perth', ['en-AU'], 'AU'],
])('%s is the zone of a person at the customs of %s → %s', (timeZone, languages, regime) => {
  expect(guessCustoms({ timeZone, languages })).toBe(regime);
});

test.each([
  [['de-AT', 'en-US'], 'EU'],
  [['en-GB'], 'UK'],
  [['zh-Hans-CN', 'en-US'], 'CN'],
  [['zh_TW'], 'TW'],
  [['fr', 'en-US'], 'US'],
])('without a zone that tells, the first language with a region does: %s → %s', (languages, regime) => {
  expect(guessCustoms({ timeZone: 'UTC', languages })).toBe(regime);
});

test.each([[['zh']], [['de-CH', 'nb-NO']], [[]]])(
  'nothing is suggested where neither tells: %s',
  (languages) => {
    expect(guessCustoms({ timeZone: 'Europe/Zurich', languages })).toBeUndefined();
  },
);

test('no zone is claimed by two', () => {
  const zones = SOURCES.flatMap(({ timeZones }) => timeZones);
  expect(new Set(zones).size).toBe(zones.length);
});

test('every whole zone is one that browsers know', () => {
  const unknown = SOURCES.flatMap(({ timeZones }) => timeZones).filter(
    (zone) => !zone.endsWith('/') && !isZone(zone),
  );
  expect(unknown).toEqual([]);
});

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
