import { marksOfSlot } from '../index/name-table';
import { isWellKnown } from '../index/profile';
import type { IndexSections } from '../index/sections';
import { MOST_FILED, type NameKeys } from '../names/name-keys';

/** Marks that are compared letter by letter. */
const MOST_COMPARED = 60;
/** Keys are read from the rarest on, until they have brought so many marks: those of some twenty letters. */
const MOST_READ = 40_000;
/** A well-known mark is imitated more often than one that shares this much more. */
const WELL_KNOWN = 1.4;
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

  /** Marks that share most with the sign's keys, in no order. O(MOST_READ + marks under one key). */
  of({ keys, length }: NameKeys): number[] {
    this.#shared ??= new Float32Array(this.#index.marks);
    this.#touched.length = 0;
    const slots = Array.from(keys.subarray(0, length), (key) => key & (this.#index.nameStarts.length - 2));
    let read = 0;
    for (const slot of slots.sort((a, b) => this.#filed(a) - this.#filed(b))) {
      read += this.#filed(slot);
      if (read > MOST_READ && this.#touched.length > MOST_COMPARED) break;
      this.#count(slot);
    }
    return this.#most();
  }

  /** About how many marks are filed under a slot: its bytes. */
  #filed(slot: number): number {
    const { nameStarts } = this.#index;
    return nameStarts[slot + 1]! - nameStarts[slot]!;
  }

  #count(slot: number): void {
    const filed = this.#filed(slot);
    if (filed === 0) return;
    const telling = Math.log((this.#index.marks + 20) / filed) ** 2;
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
      if (isWellKnown(this.#index.profiles[mark]!)) shared[mark] = shared[mark]! * WELL_KNOWN;
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
    const scale = STEPS / highest;
    for (const mark of this.#touched) {
      const step = (this.#shared![mark]! * scale) | 0;
      counts[step] = counts[step]! + 1;
    }
    let kept = 0;
    let step = STEPS;
    while (step > 0 && kept + counts[step]! <= MOST_COMPARED) kept += counts[step--]!;
    return ((step + 1) / STEPS) * highest;
  }
}
