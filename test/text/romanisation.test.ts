import { expect, test } from 'vitest';
import { romanised } from '../../lib/text/romanisation';

const spelt = (text: string) => [...text].map((char) => romanised(char.charCodeAt(0))).join('');

test.each([
  ['나이키', 'naiki'],
  ['삼성', 'samseong'],
  ['스타벅스', 'seutabeokseu'],
  ['レマン', 'reman'],
  ['ナイキ', 'naiki'],
])('%s is read %s', (name, letters) => expect(spelt(name)).toBe(letters));

test('what has no sound of its own adds no letters', () => {
  expect(romanised('ー'.charCodeAt(0))).toBe('');
  expect(romanised('克'.charCodeAt(0))).toBe('');
});
