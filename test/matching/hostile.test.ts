import { expect, test } from 'vitest';
import { indexOf } from './list-of';

const index = indexOf(
  'NIKE',
  '耐克',
  'X',
  'A'.repeat(2_000),
  `${'né'.repeat(400)}`,
  '🔥',
  '\ud800',
  'Coca-Cola',
  'ナイキ',
);

const HOSTILE: [string, string][] = [
  ['a megabyte of one letter', 'a'.repeat(1_000_000)],
  ['a megabyte of marks', 'NIKE '.repeat(200_000)],
  ['a megabyte of Han', '耐克'.repeat(500_000)],
  ['ten thousand combining marks', `N${'\u0301'.repeat(10_000)}IKE`],
  ['lone surrogates', '\ud800NIKE\udc00\ud800\ud800 \udfff'],
  ['only invisible characters', '\u200b\u202e\u2066'.repeat(5_000)],
  ['digits and look-alikes without end', '1l0O'.repeat(10_000)],
  ['Cyrillic look-alikes in every place', 'НОРСВ'.repeat(5_000)],
  ['spaced letters without end', 'N I K E '.repeat(4_000)],
  ['an empty text', ''],
];

test.each(HOSTILE)('%s: an answer, no throw, offsets inside', (_, text) => {
  for (const field of ['title', 'brand', 'seller'] as const) {
    const found = index.find({ text, field, brand: text, classes: [25, 99, -1] });
    expect(found.length).toBeLessThanOrEqual(10_000);
    for (const { start, end } of found) expect(start >= 0 && end > start && end <= text.length).toBe(true);
  }
});

test('work grows with the text, not with its square', () => {
  // Counted, not timed: candidates of n copies of a word are at most n, up to the bound.
  const count = (copies: number) => index.find({ text: 'Nike, '.repeat(copies), field: 'title' }).length;
  expect(count(50)).toBe(50);
  expect(count(5_000)).toBeLessThanOrEqual(1_000);
});

test('marks of one character and of two thousand are found', () => {
  expect(index.find({ text: 'model X case', field: 'title' }).map(({ row }) => row)).toEqual([2]);
  expect(
    index.find({ text: `the ${'a'.repeat(2_000)} mark`, field: 'title' }).map(({ row }) => row),
  ).toContain(3);
});
