import type { MarkRow } from './mark-row';

/** Nice classes as bits: class 1 … 31 in the first word, 32 … 45 in the second. */
export interface ClassSet {
  low: number;
  high: number;
}

export function classSetOf(classes: readonly number[]): ClassSet {
  let low = 0;
  let high = 0;
  for (const number of classes) {
    if (number < 32) low |= 1 << number;
    else high |= 1 << (number - 32);
  }
  return { low, high };
}

const MOST_SETS = 0xffff;

/** The distinct class sets of a list, and each row's. Empty where no row has classes: most pasted lists have one each. */
export function collectClasses(recordals: readonly MarkRow[]): {
  classSets: Uint32Array;
  classSetOfRow: Uint16Array;
} {
  if (recordals.every(({ classes }) => classes.length === 0))
    return { classSets: new Uint32Array(0), classSetOfRow: new Uint16Array(0) };
  const known = new Map<string, number>([['0,0', 0]]);
  const sets: number[] = [0, 0];
  const classSetOfRow = new Uint16Array(recordals.length);
  recordals.forEach(({ classes }, row) => {
    const { low, high } = classSetOf(classes);
    const key = `${low},${high}`;
    let set = known.get(key);
    // Past the last number a row counts as without classes, which weakens evidence and never adds any.
    if (set === undefined && known.size <= MOST_SETS) {
      set = known.size;
      known.set(key, set);
      sets.push(low >>> 0, high >>> 0);
    }
    classSetOfRow[row] = set ?? 0;
  });
  return { classSets: Uint32Array.from(sets), classSetOfRow };
}
