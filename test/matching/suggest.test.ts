import { expect, test } from 'vitest';
import { compileIndex } from '../../lib/matching/index/build';
import { openIndex } from '../../lib/matching/open';
import { fc } from '../properties';
import { recordalsOf } from './list-of';

const MARKS = ['NIKE', 'Nike Air', 'UNIQUE', 'ADIDAS', '耐克', '阿迪达斯', 'Nestlé', 'NIKE'];
const index = openIndex(compileIndex(recordalsOf(MARKS)));
const suggested = (typed: string, most = 20) => index.suggest(typed, most).map((row) => MARKS[row]);

test('marks that begin with the letters come first, the shortest at the top', () => {
  expect(suggested('ni')).toEqual(['NIKE', 'NIKE', 'Nike Air', 'UNIQUE']);
});

test('every recordal of a mark is offered', () => {
  expect(index.suggest('nike', 20).filter((row) => MARKS[row] === 'NIKE')).toEqual([0, 7]);
});

test('Han marks are found by any of their characters', () => {
  expect(suggested('迪达')).toEqual(['阿迪达斯']);
});

test.each(['', '   ', 'zzz', 'nikeadidas'])('nothing is offered for %j', (typed) => {
  expect(suggested(typed)).toEqual([]);
});

test('finds what a plain search through all marks finds', () => {
  const mark = fc.string({
    unit: fc.constantFrom('a', 'B', 'é', '克', '😀', ' '),
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(mark, { minLength: 1, maxLength: 12 }), mark, (marks, typed) => {
      const asked = typed.trim().toLowerCase();
      const kept = recordalsOf(marks);
      const open = openIndex(compileIndex(kept));
      const lowered = (text: string) => text.replaceAll('B', 'b');
      const expected = kept.flatMap(({ markText }, row) =>
        asked && /[^\s]/.test(markText) && lowered(markText).includes(asked) ? [row] : [],
      );
      expect(open.suggest(typed, 100).sort((a, b) => a - b)).toEqual(expected);
    }),
  );
});
