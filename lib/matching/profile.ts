import { Kind } from '../text/kinds';
import type { Scan } from '../text/scan';

/** Number of words of a mark, capped; the rest of the profile follows with the statistics. */
export function profileOf(mark: Scan): number {
  let letters = 0;
  for (let i = 0; i < mark.length; i++) if (mark.kinds[i] !== Kind.Digit) letters++;
  return Math.min(letters, 255);
}
