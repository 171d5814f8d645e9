import { nameKey } from './name-key';

/** Neither a letter, a digit nor a sign; and signs that may be left out: points of Arabic and Hebrew, and what no script owns. */
const NO_SIGN = /[^\p{L}\p{N}\p{M}]|(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}/gu;

/**
 * Whether two names of holders, sellers or marks are the same: letter by letter (`nameKey`), and sign by sign where signs are vowels and
 * tones, as in Hindi and Thai: टाटा is not टोटी. False where there is nothing to compare. O(length).
 */
export function isSameName(one: string, other: string): boolean {
  const key = nameKey(one);
  return key !== '' && key === nameKey(other) && signedKey(one) === signedKey(other);
}

/** What tells a name from another with the signs on its letters. O(length). */
export const signedKey = (name: string): string => name.normalize('NFKC').toLowerCase().replace(NO_SIGN, '');
