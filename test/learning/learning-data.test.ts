import { expect, test } from 'vitest';
import { learningFrom } from '../../lib/learning/learning-data';

test('what the first version stored is the word of one site, which alone moves nothing', () => {
  expect(learningFrom({ summit: [30, 2], version: [1, 0], words: [4, 4] })).toEqual({
    version: 2,
    words: [
      ['summit', [['?', 30, 2]]],
      ['version', [['?', 1, 0]]],
      ['words', [['?', 4, 4]]],
    ],
  });
});

test.each([
  undefined,
  null,
  7,
  'x',
  [],
  {},
  { summit: 'x' },
  { summit: [1, 9] },
  { summit: [0, 0] },
  { version: 2 },
  { version: 2, words: {} },
  { version: 2, words: [['', [['ebay', 1, 0]]]] },
  { version: 2, words: [['x'.repeat(101), [['ebay', 1, 0]]]] },
  { version: 2, words: [['nike', [['ebay', 1e99, Number.NaN]]]] },
  { version: 2, words: [['nike', [['ebay', 1, 0, 0]]]] },
])('%j holds nothing', (stored) => {
  expect(learningFrom(stored)).toEqual({ version: 2, words: [] });
});
