import { marksOfSlot } from '../index/name-table';
import type { IndexSections } from '../index/sections';
import { MOST_FILED, type NameKeys } from './name-keys';

/** Marks that are compared letter by letter. */
const MOST_COMPARED = 150;
/** A key of more marks than one in so many tells too little to be read. */
const COMMONEST = 12;
const STEPS = 256;

/** By the letters of a mark's text: the root of what its keys tell together, for a mark of few letters has few keys. */
const NORM = Float32Array.from({ length: 32 }, (_, letters) =>
  Math.sqrt(30 * Math.min(MOST_FILED, Math.max(2, letters * 2 - 1)) + 20),
);

/** Counts what each mark shares with a sign, and keeps the marks that share most. Reused from sign to sign. */
export class SignCandidates {
  readonly #index: IndexSections;
  #shared: Float32Array | undefined;
  readonly #touched: number[] = [];

  constructor(index: IndexSections) {
    this.#index = index;
  }

  /** Marks that share most with the sign's keys, in no order. O(marks under these keys). */
  of(keys: NameKeys): number[] {
    this.#shared ??= new Float32Array(this.#index.marks);
    this.#touched.length = 0;
    for (let i = 0; i < keys.length; i++) this.#count(keys.keys[i]!);
    return this.#most();
  }

  #count(key: number): void {
    const { nameStarts, marks } = this.#index;
    const slot = key & (nameStarts.length - 2);
    const filed = nameStarts[slot + 1]! - nameStarts[slot]!;
    if (filed === 0 || (filed > marks / COMMONEST && marks > 1_000)) return;
    const telling = Math.log((marks + 20) / filed) ** 2;
    const shared = this.#shared!;
    marksOfSlot(this.#index, slot, (mark) => {
      if (shared[mark] === 0) this.#touched.push(mark);
      shared[mark] = shared[mark]! + telling;
    });
  }

  #most(): number[] {
    const shared = this.#shared!;
    const touched = this.#touched;
    let highest = 0;
    for (const mark of touched) {
      shared[mark] = shared[mark]! / NORM[Math.min(31, this.#index.textLength(mark))]!;
      highest = Math.max(highest, shared[mark]!);
    }
    const limit = touched.length <= MOST_COMPARED ? 0 : this.#limit(highest);
    const kept: number[] = [];
    for (const mark of touched) {
      if (shared[mark]! >= limit && kept.length < MOST_COMPARED) kept.push(mark);
      shared[mark] = 0;
    }
    return kept;
  }

  /** The least share of those that are kept, by a histogram. */
  #limit(highest: number): number {
    const counts = new Uint32Array(STEPS + 1);
    for (const mark of this.#touched) {
      const step = ((this.#shared![mark]! / highest) * STEPS) | 0;
      counts[step] = counts[step]! + 1;
    }
    let kept = 0;
    let step = STEPS;
    while (step > 0 && kept + counts[step]! <= MOST_COMPARED) kept += counts[step--]!;
    return ((step + 1) / STEPS) * highest;
  }
}
