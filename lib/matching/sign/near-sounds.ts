import { readingsOf, syllables } from '../../text/pinyin';

/**
 * Sounds that many speakers do not tell apart, which Chinese input methods take for one another when they are asked to
 * (模糊音: zh = z, ch = c, sh = s, n = l, h = f, ng = n): written as the first of them.
 */
const loosely = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/^h/, 'f')
    .replace(/ng$/, 'n');

/** How a Han character is read, each reading loosely, tones apart: 森 and 生 are both sen. */
export function looseReadings(unit: number): Set<string> {
  return new Set(readingsOf(unit).map((reading) => loosely(syllables()[reading]!)));
}

/** Whether one of the readings of each sounds about the same. */
export const soundsNear = (ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean => {
  for (const reading of ones) if (others.has(reading)) return true;
  return false;
};
