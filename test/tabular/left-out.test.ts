import { expect, test } from 'vitest';
import { partNames } from '../../lib/tabular/left-out';

test('parts are named, and however many and long they are it stays one sentence', () => {
  expect(partNames(['Brands', 'Notes'])).toBe('Brands, Notes');
  const named = partNames(Array.from({ length: 1_000 }, () => 'x'.repeat(10_000)));
  expect(named.length).toBeLessThan(2_000);
  expect(named).toMatch(/\(\+980\)$/);
});
