import { expect, test } from 'vitest';
import { disputedDomains, officePairs, shopNames } from '../bench/decided-pairs';
import { ownPairs } from '../bench/own-pairs';
import { freshPairs, publishedPairs } from '../bench/published-pairs';
import { hasShared, keyOf } from '../bench/shared';

const fresh = freshPairs();
const pairs = [...publishedPairs(), ...fresh];
const asOne = (mark: string, sign: string) => [keyOf(mark), keyOf(sign)].sort().join(' ');
const allOf = (some: readonly { marks: string[]; sign: string }[]) =>
  new Set(some.flatMap(({ marks, sign }) => marks.map((mark) => asOne(mark, sign))));

test('every pair says of which kind it is and where it stands', () => {
  for (const { marks, sign, kind, source } of pairs) {
    expect(kind).not.toBe('');
    expect(source).toMatch(/\.[a-z]{2,4}\b|\d/);
    expect(sign).not.toBe(marks[0]);
  }
});

test('none is there twice, nor among those that we wrote from memory', () => {
  const known = allOf(ownPairs());
  expect(allOf(pairs).size).toBe(pairs.length);
  expect(pairs.filter(({ marks, sign }) => known.has(asOne(marks[0]!, sign)))).toEqual([]);
});

test.skipIf(!hasShared)('none is one of the pairs that are measured (needs ../shared)', () => {
  const known = allOf([officePairs(), disputedDomains(), shopNames()].flat());
  expect(pairs.filter(({ marks, sign }) => known.has(asOne(marks[0]!, sign)))).toEqual([]);
});

test('about half of the fresh ones are kept apart, of either outcome, and pairs of one mark together', () => {
  for (const alike of [true, false]) {
    const some = fresh.filter((pair) => pair.alike === alike);
    const share = some.filter(({ keptApart }) => keptApart).length / some.length;
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.65);
  }
  const apart = new Map(fresh.map(({ marks, keptApart }) => [keyOf(marks[0]!), keptApart]));
  for (const { marks, keptApart } of fresh) expect(apart.get(keyOf(marks[0]!))).toBe(keptApart);
});
