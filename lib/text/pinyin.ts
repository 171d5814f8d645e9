import { once } from '../runtime/once';
import { FIRST_READINGS, OTHER_READINGS } from './tables/pinyin.generated';

const FIRST_HAN = 0x4e00;
const HAN_COUNT = 0x9fff - FIRST_HAN + 1;

/** The unpacked tables, created when the first Chinese character is asked about. */
interface Readings {
  /** Syllables without tones, by number: "a", "ai", … */
  syllables: string[];
  /** Number + 1 of each character's commonest syllable; 0 if unknown. Indexed by unit − U+4E00. */
  commonest: Uint16Array;
  others: Map<number, number[]>;
}

const readings = once(unpacked);

function unpacked(): Readings {
  const syllables: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (syllable: string): number => {
    const known = numbers.get(syllable);
    if (known !== undefined) return known;
    numbers.set(syllable, syllables.length);
    return syllables.push(syllable) - 1;
  };
  const commonest = new Uint16Array(HAN_COUNT);
  for (const entry of FIRST_READINGS.split(' ')) {
    const [syllable, chars] = entry.split(':');
    const number = numberOf(syllable!);
    for (let i = 0; i < chars!.length; i++) commonest[chars!.charCodeAt(i) - FIRST_HAN] = number + 1;
  }
  const others = new Map<number, number[]>();
  for (const entry of OTHER_READINGS.split(' ')) {
    const [syllable, chars] = entry.split(':');
    const number = numberOf(syllable!);
    for (let i = 0; i < chars!.length; i++) {
      const unit = chars!.charCodeAt(i);
      const known = others.get(unit);
      if (known) known.push(number);
      else others.set(unit, [number]);
    }
  }
  return { syllables, commonest, others };
}

/** Syllables without tones, by number. */
export const syllables = (): readonly string[] => readings().syllables;

/** Number of a simplified character's commonest syllable, or −1. */
export function syllableOf(unit: number): number {
  return unit >= FIRST_HAN && unit < FIRST_HAN + HAN_COUNT ? readings().commonest[unit - FIRST_HAN]! - 1 : -1;
}

/** Numbers of all the readings of a character, the commonest first; empty if none is known. */
export function readingsOf(unit: number): number[] {
  const first = syllableOf(unit);
  return first < 0 ? [] : [first, ...(readings().others.get(unit) ?? [])];
}

const bySyllable = once(() => {
  const units: number[][] = readings().syllables.map(() => []);
  readings().commonest.forEach((number, at) => {
    if (number > 0) units[number - 1]!.push(at + FIRST_HAN);
  });
  return units;
});

/** The other characters with the same commonest reading, ignoring tones. */
export function homophonesOf(unit: number): number[] {
  const syllable = syllableOf(unit);
  return syllable < 0 ? [] : bySyllable()[syllable]!.filter((other) => other !== unit);
}
