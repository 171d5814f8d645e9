import type { Scan } from '../../text/scan';
import type { Hit } from '../scan/hits';

/** What is left of a shorter mark is as often another name: Tello, Atmos. */
const SHORTEST_LEFT_OVER = 6;

/**
 * How a word differs from its mark by one letter: a slip keeps to the mark's own letters, for neighbours were swapped, one was
 * doubled, or one left out inside. Few words come about so. Any of 25 letters may be exchanged or put in, and names come
 * as near by chance; a first or last letter less makes another word. Undefined for what is further away. O(letters).
 *
 *     of SAMSUNG    Samsnug, Sammsung, Samsng: slip    Samsong, Samsuing, Samsun, Amsung: letter
 */
export function editOf(
  { mark: { units, length }, from, to }: Hit,
  scan: Scan,
): 'slip' | 'letter' | undefined {
  const written = to - from;
  const word = scan.units;
  let at = 0;
  while (at < Math.min(written, length) && word[from + at] === units[at]) at++;
  /** Whether the word from its letter i on is the mark from its letter j on. */
  const goesOn = (i: number, j: number) => {
    for (; i < written && j < length; i++, j++) if (word[from + i] !== units[j]) return false;
    return i === written && j === length;
  };
  if (written === length && goesOn(at + 2, at + 2) && word[from + at] === units[at + 1])
    return word[from + at + 1] === units[at] ? 'slip' : undefined;
  if (written === length) return goesOn(at + 1, at + 1) ? 'letter' : undefined;
  if (written > length) {
    if (!goesOn(at + 1, at)) return undefined;
    return at > 0 && word[from + at] === units[at - 1] ? 'slip' : 'letter';
  }
  if (!goesOn(at, at + 1)) return undefined;
  return at > 0 && at < length - 1 && written >= SHORTEST_LEFT_OVER ? 'slip' : 'letter';
}
