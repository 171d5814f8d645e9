import type { NameLetters } from '../names/name-letters';

/** Whether the letters of a name stand in a sign as they are, wherever they begin. O(letters of both). */
export function standsIn({ letters, length }: NameLetters, sign: NameLetters): boolean {
  for (let from = 0; from + length <= sign.length; from++) {
    let alike = 0;
    while (alike < length && letters[alike] === sign.letters[from + alike]) alike++;
    if (alike === length) return true;
  }
  return false;
}
