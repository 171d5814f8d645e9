import { expect, test } from 'vitest';
import type { Listing } from '../../lib/domain/listing';
import { portionsOf } from '../../lib/screening/portions';
import { fc } from '../properties';

const listing = (title: string, id: number): Listing => ({
  id: String(id),
  site: 'amazon',
  url: '',
  title,
  images: [],
});
const page = (cards: number, units: number) =>
  Array.from({ length: cards }, (_, id) => listing('x'.repeat(units), id));

test('an ordinary page of sixty cards is one portion, and nothing at all is one', () => {
  expect([...portionsOf(page(60, 200))]).toHaveLength(1);
  expect([...portionsOf([])]).toEqual([[]]);
});

test('overlong titles are judged one by one, as many as were given, in their order', () => {
  const long = page(5, 32_768);
  expect([...portionsOf(long)]).toEqual(long.map((one) => [one]));
});

test('whatever is given, every listing is in one portion, in its order, and none is empty beside others', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40_000 }), { maxLength: 30 }), (lengths) => {
      const given = lengths.map((units, id) => listing('x'.repeat(units), id));
      const portions = [...portionsOf(given)];
      expect(portions.flat()).toEqual(given);
      if (given.length > 0) expect(portions.every((portion) => portion.length > 0)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
