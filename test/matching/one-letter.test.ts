import { expect, test } from 'vitest';
import { indexOf } from './list-of';

/** Marks of one letter or digit and signs beside it. Without the signs it is any letter. */
test.each([
  [".'l", 'L size t-shirt men cotton', "dress .'l summer"],
  ['A+', 'vitamin A drops 30 ml', 'A+ school bag'],
  ['X!', 'cable type x 2 m', 'X! energy drink'],
  ['№1', 'size 1 shoe trees', '№1 shoe trees'],
  ['“R”', 'left and r hand glove', 'hat “R” black'],
  ['C#', 'vitamin C serum', 'C# tuning fork'],
])('%s is not in “%s”, and is in “%s”', (mark, without, written) => {
  const index = indexOf(mark);
  expect(index.find({ text: without, field: 'title' })).toEqual([]);
  expect(index.find({ text: written, field: 'title' })).toMatchObject([{ row: 0 }]);
});

test('the letter alone, where a brand stands, is near to it', () => {
  expect(indexOf('A+').find({ text: 'A', field: 'brand' })).toMatchObject([{ relation: 'near-identical' }]);
});

test('a character that means something is a mark without its signs, too', () => {
  expect(indexOf('福!').find({ text: '福 字 贴纸', field: 'title' })).toHaveLength(1);
});
