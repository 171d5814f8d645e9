import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latinReadings } from '../../lib/text/cyrillic-readings';

describe('how Cyrillic names read in Latin letters', () => {
  test.each([
    ['Лулулемон', ['lululemon']],
    ['Лакост', ['lakost', 'lacost']],
    ['Ксирокс', ['ksiroks', 'xirox']],
    ['Джордан', ['dzhordan', 'jordan']],
    ['Қазақ', ['kazak']],
  ])('%s', (name, readings) => {
    expect(latinReadings(name)).toEqual(expect.arrayContaining(readings));
  });

  test.each(['NIKE', '耐克', ''])('%s has none', (name) => {
    expect(latinReadings(name)).toEqual([]);
  });

  test('are never in Cyrillic, and two at most, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const readings = latinReadings(text);
        expect(readings.length).toBeLessThanOrEqual(2);
        for (const reading of readings) expect(reading).not.toMatch(/\p{Script=Cyrillic}/u);
      }),
    );
  });
});
