/** The most letters of a word that are looked at; no query field takes more. */
export const LONGEST_WORD = 120;

/**
 * A word normalised for a register's query: without case, width and surplus spaces. Nike, NIKE and ｎｉｋｅ are one word;
 * "Coca-Cola" and "Coca Cola" are two, since a register may contain only one of them. Empty for a text without a
 * letter or digit. O(length), bounded.
 */
export function foldWord(text: string): string {
  const folded = text.slice(0, LONGEST_WORD).normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(folded) ? folded : '';
}
