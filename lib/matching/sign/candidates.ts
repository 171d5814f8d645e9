import { isWellKnown } from '../index/profile';
import type { IndexSections } from '../index/sections';
import { MOST_FILED, type NameKeys } from '../names/name-keys';

/** Marks that are compared letter by letter. */
const MOST_COMPARED = 60;
/** Keys are read from the rarest on, until they have brought so many marks: those of some twenty letters. */
const MOST_READ = 40_000;
/** A mark that shares none of the keys that brought the first so many is not met through a commoner one. */
const MOST_NEW = 14_000;
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
  #touched = new Uint32Array(0);
  #length = 0;

  constructor(index: IndexSections) {
    this.#index = index;
  }

  /** Marks that share most with the sign's keys, in no order. O(MOST_READ + marks under one key). */
  of({ keys, length }: NameKeys): number[] {
    this.#shared ??= new Float32Array(this.#index.marks);
    if (this.#touched.length === 0) this.#touched = new Uint32Array(this.#index.marks);
    this.#length = 0;
    const slots = Array.from(keys.subarray(0, length), (key) => key & (this.#index.nameStarts.length - 2));
    let read = 0;
    for (const slot of slots.sort((a, b) => this.#filed(a) - this.#filed(b))) {
      read += this.#filed(slot);
      const enough = this.#length > MOST_COMPARED;
      if (enough && read > MOST_READ) break;
      this.#count(slot, !enough || read <= MOST_NEW);
    }
    return this.#most();
  }

  /** About how many marks are filed under a slot: its bytes. */
  #filed(slot: number): number {
    const { nameStarts } = this.#index;
    return nameStarts[slot + 1]! - nameStarts[slot]!;
  }

  /** Reads the marks of a slot as the table keeps them: a call for each would take longer than the rest. */
  #count(slot: number, meetsNew: boolean): void {
    const { nameStarts, nameMarks, marks } = this.#index;
    const stop = nameStarts[slot + 1]!;
    const telling = Math.log((marks + 20) / this.#filed(slot)) ** 2;
    const shared = this.#shared!;
    let mark = -1;
    for (let at = nameStarts[slot]!; at < stop; ) {
      let byte = nameMarks[at++]!;
      let distance = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = nameMarks[at++]!;
        distance |= (byte & 0x7f) << shift;
      }
      mark += distance;
      const before = shared[mark]!;
      if (before !== 0) shared[mark] = before + telling;
      else if (meetsNew) {
        shared[mark] = telling;
        this.#touched[this.#length++] = mark;
      }
    }
  }

  #most(): number[] {
    const { profiles } = this.#index;
    const shared = this.#shared!;
    const touched = this.#touched.subarray(0, this.#length);
    let highest = 0;
    for (let i = 0; i < touched.length; i++) {
      const mark = touched[i]!;
      const known = isWellKnown(profiles[mark]!) ? WELL_KNOWN : 1;
      const share = (shared[mark]! * known) / NORM[Math.min(31, this.#index.textLength(mark))]!;
      shared[mark] = share;
      if (share > highest) highest = share;
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
    for (let i = 0; i < this.#length; i++) {
      const step = (this.#shared![this.#touched[i]!]! * scale) | 0;
      counts[step] = counts[step]! + 1;
    }
    let kept = 0;
    let step = STEPS;
    while (step > 0 && kept + counts[step]! <= MOST_COMPARED) kept += counts[step--]!;
    return ((step + 1) / STEPS) * highest;
  }
}
