import { once } from '../../runtime/once';
import { readingsOf, syllableOf, syllables } from '../../text/pinyin';

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

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** The characters by their commonest reading, loosely. */
const byLooseSound = once(() => {
  const ofNumber = syllables().map(loosely);
  const units = new Map<string, number[]>();
  for (let unit = FIRST_HAN; unit <= LAST_HAN; unit++) {
    const sound = ofNumber[syllableOf(unit)];
    if (sound === undefined) continue;
    const known = units.get(sound);
    if (known) known.push(unit);
    else units.set(sound, [unit]);
  }
  return units;
});

/** The other characters whose commonest reading sounds about like one of this one's. */
export const nearHomophonesOf = (unit: number): number[] =>
  [...looseReadings(unit)].flatMap((sound) =>
    (byLooseSound().get(sound) ?? []).filter((other) => other !== unit),
  );
