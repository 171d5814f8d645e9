import { isWellKnown } from '../index/profile';
import type { IndexSections } from '../index/sections';
import { MOST_FILED, type NameKeys } from '../names/name-keys';
import { MOST_COMPARED, NameSlots } from './name-slots';

/** A mark that shares none of the keys that brought the first so many is not met through a commoner one. */
const MOST_NEW = 14_000;
/** A well-known mark is imitated more often than one that shares this much more. */
const WELL_KNOWN = 1.4;
const STEPS = 256;

/** By the letters of a mark's text: the root of what its keys tell together, for a mark of few letters has few keys. */
const NORM = Float32Array.from({ length: 32 }, (_, letters) =>
  Math.sqrt(30 * Math.min(MOST_FILED, Math.max(2, letters * 2 - 1)) + 20),
);

/** A mark that shares less than this of what another does is behind it, though it were well known and of the fewest letters. */
const LEAST_TO_MOST = NORM[0]! / (NORM.at(-1)! * WELL_KNOWN) - 0.001;
/** What marks share, by steps of 64. */
const SHIFT = 6;

/** Counts what each mark shares with a sign, and keeps the marks that share most. Reused from sign to sign. */
export class SignCandidates {
  readonly #index: IndexSections;
  #slots: NameSlots | undefined;
  #shared: Uint16Array | undefined;
  /** Marks that share enough to be looked at, in the order in which they came to. */
  #enough = new Uint32Array(1024);
  #length = 0;
  #shares = new Float32Array(1024);
  readonly #counts = new Uint32Array((1 << 16) >>> SHIFT);

  constructor(index: IndexSections) {
    this.#index = index;
  }

  /** Marks that share most with the sign's keys, in no order. O(MOST_READ + marks under one key). */
  of(keys: NameKeys): number[] {
    this.#shared ??= new Uint16Array(this.#index.marks);
    this.#length = 0;
    this.#slots ??= new NameSlots(this.#index);
    const { filed, telling } = this.#slots;
    const { slots, least } = this.#slots.read(keys);
    let read = 0;
    for (const slot of slots) {
      const few = read <= MOST_COMPARED;
      read += filed[slot]!;
      this.#count(slot, telling[slot]!, few || read <= MOST_NEW, least);
    }
    const most = this.#most();
    this.#shared.fill(0);
    return most;
  }

  /**
   * Reads the marks of a slot as the table keeps them: a call for each would take longer than the rest. Whether a distance takes one
   * byte or two no processor foresees: both are read, and the second is of account or not.
   */
  #count(slot: number, telling: number, meetsNew: boolean, least: number): void {
    const { nameStarts, nameMarks } = this.#index;
    const stop = nameStarts[slot + 1]!;
    this.#makeRoom(stop - nameStarts[slot]!);
    const shared = this.#shared!;
    const enough = this.#enough;
    let length = this.#length;
    let mark = -1;
    for (let at = nameStarts[slot]!; at < stop; ) {
      const first = nameMarks[at]!;
      const more = first >>> 7;
      let byte = nameMarks[at + more]!;
      at += 1 + more;
      mark += (first & 0x7f) | (((byte & 0x7f) << 7) & -more);
      if ((more & (byte >>> 7)) === 1)
        for (let shift = 14; byte > 0x7f; shift += 7) {
          byte = nameMarks[at++]!;
          mark += (byte & 0x7f) << shift;
        }
      const before = shared[mark]!;
      if (before === 0 && !meetsNew) continue;
      const now = before + telling;
      shared[mark] = now;
      if (before < least && now >= least) enough[length++] = mark;
    }
    this.#length = length;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#enough.length) return;
    const grown = new Uint32Array((this.#length + more) * 2);
    grown.set(this.#enough);
    this.#enough = grown;
    this.#shares = new Float32Array(grown.length);
  }

  #most(): number[] {
    if (this.#length <= MOST_COMPARED) return [...this.#enough.subarray(0, this.#length)];
    const length = this.#leaveLikely();
    const [marks, shares] = [this.#enough, this.#shares];
    for (let at = 0; at < length; at++) shares[at] = this.#shareOf(marks[at]!);
    const limit = leastKept(shares.subarray(0, length));
    const kept: number[] = [];
    for (let at = 0; at < length && kept.length < MOST_COMPARED; at++)
      if (shares[at]! >= limit) kept.push(marks[at]!);
    return kept;
  }

  /**
   * Leaves those of the marks that can be among the most, whatever else speaks for them, in their order: what that is has to be
   * looked up for each. @returns how many.
   */
  #leaveLikely(): number {
    const [marks, shared, counts] = [this.#enough, this.#shared!, this.#counts];
    counts.fill(0);
    let highest = 0;
    for (let at = 0; at < this.#length; at++) {
      const count = shared[marks[at]!]!;
      counts[count >>> SHIFT]!++;
      if (count > highest) highest = count;
    }
    let step = highest >>> SHIFT;
    for (let more = counts[step]!; more <= MOST_COMPARED; more += counts[step]!) step--;
    const least = (step << SHIFT) * LEAST_TO_MOST;
    let likely = 0;
    for (let at = 0; at < this.#length; at++) if (shared[marks[at]!]! >= least) marks[likely++] = marks[at]!;
    return likely;
  }

  #shareOf(mark: number): number {
    const known = isWellKnown(this.#index.profiles[mark]!) ? WELL_KNOWN : 1;
    return (this.#shared![mark]! * known) / NORM[Math.min(31, this.#index.textLength(mark))]!;
  }
}

/** The least share of those that are kept, by a histogram. */
function leastKept(shares: Float32Array): number {
  const counts = new Uint32Array(STEPS + 1);
  let highest = 0;
  for (let at = 0; at < shares.length; at++) if (shares[at]! > highest) highest = shares[at]!;
  for (let at = 0; at < shares.length; at++) counts[((shares[at]! / highest) * STEPS) | 0]!++;
  let kept = 0;
  let step = STEPS;
  while (step > 0 && kept + counts[step]! <= MOST_COMPARED) kept += counts[step--]!;
  return ((step + 1) / STEPS) * highest;
}
