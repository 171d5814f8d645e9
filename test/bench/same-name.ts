import { keyOf } from './shared';

const LATIN = /\p{Script=Latin}/gu;
const OTHER = /(?!\p{Script=Latin})\p{L}/gu;

/**
 * Whether a mark is a name, or all that it has in Latin letters is, or all that it has in others: `必勝客 Pizza Hut` is Pizza Hut. By
 * plain replacement, which shares nothing with the engine's own reading of such marks.
 */
export function isNameOf(mark: string, name: string): boolean {
  const key = keyOf(name);
  if (keyOf(mark) === key) return true;
  const [other, latin] = [mark.replaceAll(LATIN, ''), mark.replaceAll(OTHER, '')];
  return other !== mark && latin !== mark && (keyOf(latin) === key || keyOf(other) === key);
}
