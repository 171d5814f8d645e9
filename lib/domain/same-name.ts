import { nameKey } from './name-key';

/**
 * Characters that are neither letters, digits nor signs, and signs that may be left out: Arabic and Hebrew points, and
 * marks that belong to no script.
 */
const NO_SIGN = /[^\p{L}\p{N}\p{M}]|(?=[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}/gu;

/**
 * Whether two names of holders, sellers or marks are the same: letter by letter (`nameKey`), and sign by sign in
 * scripts whose signs are vowels and tones, such as Hindi and Thai: टाटा is not टोटी. False if there is nothing to
 * compare. O(length).
 */
export function isSameName(one: string, other: string): boolean {
  const key = nameKey(one);
  return key !== '' && key === nameKey(other) && signedKey(one) === signedKey(other);
}

/** The key of a name, including the signs on its letters. O(length). */
export const signedKey = (name: string): string => name.normalize('NFKC').toLowerCase().replace(NO_SIGN, '');
