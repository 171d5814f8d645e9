import { describe, expect, test } from 'vitest';
import { readClasses } from '../../lib/lists/reading/nice-classes';

describe('classes of a cell', () => {
  test.each<[string, number[]]>([
    ['9', [9]],
    ['第25类', [25]],
    ['第９、２５類', [9, 25]],
    ['9、25类', [9, 25]],
    ['第9类 第25类', [9, 25]],
    ['第二十五类', [25]],
    ['第九、二十五类', [9, 25]],
    ['十二', [12]],
    ['25류', [25]],
    ['3 to 5', [3, 4, 5]],
    ['3至5', [3, 4, 5]],
    ['с 3 по 5', [3, 4, 5]],
    ['Cl. 9, 25-28', [9, 25, 26, 27, 28]],
    ['09;025', [9, 25]],
    ['IC 009 025', [9, 25]],
    ['9.0', [9]],
    ['9.0, 25.0', [9, 25]],
    ['9.25', [9, 25]],
    ['Nice 11-2021: 25', [25]],
    ['NCL(11) 25', [25]],
    ['25 (10 items), 28 (3 items)', [25, 28]],
    ['第25类 被服 100点', [25]],
  ])('%s', (cell, classes) => expect(readClasses(cell)).toEqual({ value: classes }));
});

describe('what is no class is said, and narrows nothing', () => {
  test.each([['2026-09-25'], ['092528'], ['925'], ['46'], ['0'], ['Class twenty-five'], ['全类']])(
    '%s',
    (cell) => {
      const { value, warning } = readClasses(cell);
      expect(value).toEqual([]);
      expect(warning?.key).toBe('notice.notClasses');
    },
  );

  test.each(['', ' '])('an empty cell says nothing', (cell) =>
    expect(readClasses(cell)).toEqual({ value: [] }),
  );
});
