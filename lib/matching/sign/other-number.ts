import { isDigit } from '../names/letters';
import type { NameLetters } from '../names/name-letters';

/** Both hold digits, and not the same: Model 996 is no slip for Model 999. */
export function isOtherNumber(mark: NameLetters, sign: NameLetters): boolean {
  const [a, b] = [digitsOf(mark), digitsOf(sign)];
  return a !== '' && b !== '' && a !== b;
}

function digitsOf({ letters, length }: NameLetters): string {
  let digits = '';
  for (let at = 0; at < length; at++) if (isDigit(letters[at]!)) digits += String.fromCharCode(letters[at]!);
  return digits;
}
