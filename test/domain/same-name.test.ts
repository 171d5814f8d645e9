import { expect, test } from 'vitest';
import { isSameName } from '../../lib/domain/same-name';
import { authorityOf } from '../../lib/verdict/authority';
import { recordal } from '../verdict/evidence';

test.each([
  ['Nike Innovate C.V.', 'NIKE INNOVATE CV'],
  ['टाटा मोटर्स', 'टाटा-मोटर्स'],
  ['\u095bारा', 'ज़ारा'.normalize('NFD')],
  ['نَايك', 'نايك'],
  ['ร้าน ไนกี้', 'ร้านไนกี้'],
  ['❤️ shop', '❤ shop'],
])('%s and %s are the same name', (one, other) => {
  expect(isSameName(one, other)).toBe(true);
});

test.each([
  ['टाटा', 'टोटी'],
  ['सोनी', 'सेना'],
  ['โซนี่', 'โซน'],
  ['Puma', 'Pumá'],
  ['', ''],
  [' – ', '.'],
])('%s and %s are not', (one, other) => {
  expect(isSameName(one, other)).toBe(false);
});

test('a seller whose name has the letters of the holder with other vowels is not the holder', () => {
  expect(authorityOf(recordal({ holder: 'टाटा' }), 'टोटी', [])).toBe('none');
  expect(authorityOf(recordal({ holder: 'टाटा' }), 'टाटा', [])).toBe('authorised');
});
