import { expect, test } from 'vitest';
import { cellPlace } from '../../lib/tabular/cell-place';

test.each([
  [0, 0, 'A1'],
  [6, 2, 'C7'],
  [0, 25, 'Z1'],
  [9, 26, 'AA10'],
  [0, 701, 'ZZ1'],
  [1_048_575, 16_383, 'XFD1048576'],
])('the cell in row %i and column %i, counted from 0, is %s', (row, column, place) => {
  expect(cellPlace(row, column)).toBe(place);
});
