import { describe, expect, test } from 'vitest';
import { indexOf, inTitle } from './list-of';

describe('a mark of a digit and a letter', () => {
  const index = indexOf('3D', 'G7', '3M', 'NIKE');
  const shown = (text: string) => inTitle(index, text).filter(({ confidence }) => confidence >= 0.5);
  test('counts dimensions in a title', () => expect(shown('3D立体玄关背景墙 瓷砖')).toEqual([]));
  test('is itself in the brand field', () =>
    expect(index.find({ text: '3D', field: 'brand' })[0]).toMatchObject({ row: 0, relation: 'identical' }));
  test('is a name where the letter leads', () => expect(shown('G7 coffee 3in1')).toMatchObject([{ row: 1 }]));
  test.each(['双人2*2.3m 学生宿舍', 'cable 2.3M black'])('is not the rest of the number in %s', (text) =>
    expect(inTitle(index, text).filter(({ row }) => row === 2)).toEqual([]),
  );
  test.each(['3M tape', 'No.4,3M tape', '1.5 3M tape'])('stands in %s', (text) =>
    expect(inTitle(index, text).some(({ row }) => row === 2)).toBe(true),
  );
});

describe('a word of the language that a mark has beside its name in another script', () => {
  const index = indexOf('Евроопт Market', '黑豹 PANTHER');
  const rows = (text: string) => inTitle(index, text).map(({ row }) => row);
  test('does not call it up among other words', () => expect(rows('fresh fruit market bag')).toEqual([]));
  test('does where it leads', () => expect(rows('Panther backpack')).toEqual([1]));
  test('and the name itself does anywhere', () => expect(rows('сумка Евроопт')).toEqual([0]));
});
