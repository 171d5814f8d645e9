import { expect, test } from 'vitest';
import { disputedDomains, officePairs, shopNames } from '../bench/decided-pairs';
import { ownPairs, someOfEachKind } from '../bench/own-pairs';
import { hasShared, keyOf } from '../bench/shared';

const pairs = ownPairs();

test('every pair says of which kind it is and where it is from, and no sign is its mark', () => {
  for (const { marks, sign, kind, source } of pairs) {
    expect(kind).not.toBe('');
    expect(source).toMatch(/from memory$|^made for this set$/);
    expect(sign).not.toBe(marks[0]);
  }
});

test('no pair is there twice', () => {
  expect(new Set(pairs.map(({ marks, sign }) => `${keyOf(marks[0]!)} ${keyOf(sign)}`)).size).toBe(
    pairs.length,
  );
});

test.skipIf(!hasShared)('no mark and no sign is one of the pairs that are measured (needs ../shared)', () => {
  const measured = [officePairs(), disputedDomains(), shopNames()].flat();
  const known = new Set(measured.flatMap(({ marks, sign }) => [...marks, sign]).map(keyOf));
  expect(pairs.filter(({ marks, sign }) => [...marks, sign].some((text) => known.has(keyOf(text))))).toEqual(
    [],
  );
});

test('some of each kind are spread evenly over those that there are', () => {
  const some = someOfEachKind(pairs, 10);
  expect(new Set(some.map(({ kind }) => kind))).toEqual(new Set(pairs.map(({ kind }) => kind)));
  expect(new Set(some).size).toBe(some.length);
});
