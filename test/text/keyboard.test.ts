import { describe, expect, test } from 'vitest';
import { inOtherLayout } from '../../lib/text/keyboard';

describe('the same keys in the other layout', () => {
  test.each([
    ['тшлу', 'nike'],
    ['Фвшвфы', 'adidas'],
    ['фвшвфі', 'adidas'],
    ['ЫФЬЫГТП', 'samsung'],
    ['йгшлышдмук', 'quiksilver'],
    ['flblfc', 'адидас'],
    ['zyltrc', 'яндекс'],
    ['Rfkfiybrjd', 'калашников'],
  ])('%s is %s', (letters, other) => expect(inOtherLayout(letters)).toBe(other));

  test.each([
    ['nikке', 'of both layouts'],
    ['бтв', 'on a key that writes a sign'],
    ['耐克', 'on no key'],
    ['nike2', 'a digit'],
  ])('%s is nothing: %s', (letters) => expect(inOtherLayout(letters)).toBeUndefined());
});
