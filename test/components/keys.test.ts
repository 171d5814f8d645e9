import { expect, test } from 'vitest';
import { latinKey } from '../../components/shared/keys';

test.each([
  ['a Latin keyboard', 'j', 'KeyJ', 'j'],
  ['the same with Shift', 'J', 'KeyJ', 'j'],
  ['a Russian keyboard', 'о', 'KeyJ', 'j'],
  ['a Greek keyboard', 'ξ', 'KeyJ', 'j'],
  ['a French keyboard, whose letters are Latin and stand elsewhere', 'a', 'KeyQ', 'a'],
  ['a sign', '?', 'Digit7', '?'],
  ['a key with a name', 'ArrowDown', 'ArrowDown', 'ArrowDown'],
  ['a letter of another alphabet where no Latin one stands', 'ж', 'Semicolon', 'ж'],
])('%s: %s (%s) is heard as %s', (_, key, code, heard) => {
  expect(latinKey({ key, code })).toBe(heard);
});
