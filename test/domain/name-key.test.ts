import { expect, test } from 'vitest';
import { nameKey } from '../../lib/domain/name-key';

test.each([
  ['Nike Innovate C.V.', 'NIKE INNOVATE CV'],
  ['Ｎｉｋｅ', 'nike'],
  ['备案号\n（海关）', '备案号(海关)'],
  ['Record No.', 'record-no'],
])('%s and %s are the same name', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test('other letters, digits and accents are other names', () => {
  const names = ['Puma', 'Pumas', 'Puma 2', 'Pumá'];
  expect(new Set(names.map(nameKey)).size).toBe(names.length);
});

test('nothing but punctuation is no name', () => {
  expect(nameKey(' – . ')).toBe('');
});
