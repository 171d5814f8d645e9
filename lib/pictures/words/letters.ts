import type { Tensor } from './network';

/** What a line says. */
export interface Reading {
  text: string;
  /** 0…1: mean over its letters. */
  confidence: number;
  /** Where along the line each UTF-16 unit of the text stands, 0…1. */
  places: readonly number[];
}

/** The class that stands for "no letter here". */
const BLANK = 0;

/** The network's classes: nothing, then one letter each, as its own list of them has it a line each, then the space. */
export const alphabetOf = (list: string): string[] => ['', ...list.replace(/\r?\n$/, '').split(/\r?\n/), ' '];

/**
 * Letters out of the network's answer [1, step, class]: the likeliest class of each step, where it is another than the
 * step's before (connectionist temporal classification, Graves et al. 2006). O(steps × classes).
 */
export function readLetters({ numbers, shape }: Tensor, alphabet: readonly string[]): Reading {
  const [, steps = 0, classes = 0] = shape;
  const letters: { letter: string; chance: number; place: number }[] = [];
  let before = BLANK;
  for (let step = 0; step < steps; step++) {
    const likeliest = greatest(numbers, step * classes, classes);
    if (likeliest.at !== BLANK && likeliest.at !== before)
      letters.push({
        letter: alphabet[likeliest.at] ?? '',
        chance: likeliest.value,
        place: (step + 0.5) / steps,
      });
    before = likeliest.at;
  }
  return {
    text: letters.map(({ letter }) => letter).join(''),
    confidence: letters.reduce((sum, { chance }) => sum + chance, 0) / Math.max(1, letters.length),
    places: letters.flatMap(({ letter, place }) => Array<number>(letter.length).fill(place)),
  };
}

function greatest(numbers: Float32Array, start: number, count: number): { at: number; value: number } {
  let at = 0;
  for (let next = 1; next < count; next++) if (numbers[start + next]! > numbers[start + at]!) at = next;
  return { at, value: numbers[start + at]! };
}
