const MAY_HAVE = /[&＆+]| and /iu;
const SIGN = /(?<!\s)\s*[&＆+]\s*/u;
const WORD = /(?<!\s)\s+and\s+/iu;

/**
 * A mark with its "&" written as "and", or the other way round; undefined for marks with neither.
 *
 *     Marks & Spencer  →  Marks and Spencer        Bed and Bath  →  Bed & Bath
 */
export function otherAnd(mark: string): string | undefined {
  if (!MAY_HAVE.test(mark)) return undefined;
  if (SIGN.test(mark)) return mark.replace(new RegExp(SIGN, 'gu'), ' and ');
  return WORD.test(mark) ? mark.replace(new RegExp(WORD, 'giu'), ' & ') : undefined;
}
