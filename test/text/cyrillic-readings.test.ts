import { describe, expect, test } from 'vitest';
import { latinReadings } from '../../lib/text/cyrillic-readings';
import { fc } from '../properties';

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

  test.each([
    ['Лулу\uA673лемон', 'lululemon'],
    ['\u0482Лакост', 'lakost'],
    ['Лако\u0483ст', 'lakost'],
    ['Джор\uA66Fдан', 'dzhordan'],
    ['Қаза\u0488қ', 'kazak'],
  ])('%s, with a sign of old writing that stands for no sound', (name, reading) => {
    expect(latinReadings(name)).toContain(reading);
  });

  test.each([
    ['Лулу*лемон', 'lulu*lemon'],
    ['Лакост 2', 'lakost 2'],
    ['Лакост-спорт', 'lakost-sport'],
  ])('%s keeps what is of every script', (name, reading) => {
    expect(latinReadings(name)).toContain(reading);
  });

  test.each(['NIKE', '耐克', '', '\uA673', 'NIKE\u0482', 'Лѣс'])('%s has none', (name) => {
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
