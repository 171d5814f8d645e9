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

/** Rows that one step of a build may read. */
const STEP = 0x1000;

/**
 * The distinct class sets of a list, and each row's. Empty where no row has classes: most pasted lists have one each.
 * O(rows). Yields the share done.
 */
export function* collectClasses(
  recordals: readonly MarkRow[],
): Generator<number, { classSets: Uint32Array; classSetOfRow: Uint16Array }> {
  const known = new Map<number, number>([[0, 0]]);
  const sets: number[] = [0, 0];
  const classSetOfRow = new Uint16Array(recordals.length);
  for (let row = 0; row < recordals.length; row++) {
    if (row % STEP === STEP - 1) yield row / recordals.length;
    const { low, high } = classSetOf(recordals[row]!.classes);
    const key = (high >>> 0) * 2 ** 32 + (low >>> 0);
    let set = known.get(key);
    // Past the last number a row counts as without classes, which weakens evidence and never adds any.
    if (set === undefined && known.size <= MOST_SETS) {
      set = known.size;
      known.set(key, set);
      sets.push(low >>> 0, high >>> 0);
    }
    classSetOfRow[row] = set ?? 0;
  }
  if (known.size === 1) return { classSets: new Uint32Array(0), classSetOfRow: new Uint16Array(0) };
  return { classSets: Uint32Array.from(sets), classSetOfRow };
}
