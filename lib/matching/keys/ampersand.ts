const MAY_HAVE = /[&＆+]| and /iu;
const SIGN = /(?<!\s)\s*[&＆+]\s*/u;
const WORD = /(?<!\s)\s+and\s+/iu;
/** How the languages of shops say "&" between two names: Dolce e Gabbana, Bang und Olufsen. */
const WORDS = ['and', 'e', 'et', 'und', 'y', 'и'];

/**
 * A mark with its "&" written as a word, or the other way round; none for marks with neither.
 *
 *     Marks & Spencer  →  Marks and Spencer, Marks et Spencer …        Bed and Bath  →  Bed & Bath
 */
export function otherAnds(mark: string): string[] {
  if (!MAY_HAVE.test(mark)) return [];
  if (SIGN.test(mark)) return WORDS.map((word) => mark.replace(new RegExp(SIGN, 'gu'), ` ${word} `));
  return WORD.test(mark) ? [mark.replace(new RegExp(WORD, 'giu'), ' & ')] : [];
}
