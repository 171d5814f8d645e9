import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withDelta } from '../../lib/matching/delta';
import { indexOf, inTitle } from './listOf';

test('added marks are found at the rows after the list, removed ones no more', () => {
  const changed = withDelta(indexOf('NIKE', 'PUMA'), { added: indexOf('ADIDAS'), removed: new Set([1]) });
  expect(changed.size).toBe(3);
  expect(inTitle(changed, 'Nike Puma Adidas').map(({ row }) => row)).toEqual([0, 2]);
  expect(changed.suggest('a', 5)).toEqual([2]);
});

test('finds the places that a full rebuild finds', () => {
  const mark = fc.constantFrom('NIKE', 'PUMA', 'ADIDAS', '耐克', 'H&M', 'SONY', 'FILA');
  fc.assert(
    fc.property(fc.uniqueArray(mark, { minLength: 1 }), fc.nat(3), fc.array(mark), (marks, kept, words) => {
      const text = words.join(' ');
      const layered = withDelta(indexOf(...marks.slice(0, kept), 'OLDNAME'), {
        added: indexOf(...marks.slice(kept)),
        removed: new Set([Math.min(kept, marks.length)]),
      });
      const places = (found: { start: number; end: number }[]) => found.map(({ start, end }) => [start, end]);
      expect(places(inTitle(layered, text))).toEqual(places(inTitle(indexOf(...marks), text)));
    }),
  );
});
