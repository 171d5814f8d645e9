import { isWellKnown } from '../index/profile';
import type { IndexSections } from '../index/sections';
import { MOST_FILED, type NameKeys } from '../names/name-keys';

/** Marks that are compared letter by letter. */
const MOST_COMPARED = 60;
/** Keys are read from the rarest on, until they have brought so many marks: those of some twenty letters. */
const MOST_READ = 40_000;
/** A mark that shares none of the keys that brought the first so many is not met through a commoner one. */
const MOST_NEW = 14_000;
/** A mark that shares less than this of what the keys that are read tell together is not looked at: most of all that are met. */
const LEAST_SHARED = 0.13;
/** A well-known mark is imitated more often than one that shares this much more. */
const WELL_KNOWN = 1.4;
const STEPS = 256;
/** What is shared is counted in steps, so that the counts of 150,000 marks stay in a processor's cache. */
const STEPS_TOLD = 8;

/** By the letters of a mark's text: the root of what its keys tell together, for a mark of few letters has few keys. */
const NORM = Float32Array.from({ length: 32 }, (_, letters) =>
  Math.sqrt(30 * Math.min(MOST_FILED, Math.max(2, letters * 2 - 1)) + 20),
);

/** Counts what each mark shares with a sign, and keeps the marks that share most. Reused from sign to sign. */
export class SignCandidates {
  readonly #index: IndexSections;
  #shared: Uint16Array | undefined;
  /** Marks that share enough to be looked at, in the order in which they came to. */
  #enough = new Uint32Array(1024);
  #length = 0;

  constructor(index: IndexSections) {
    this.#index = index;
  }

  /** Marks that share most with the sign's keys, in no order. O(MOST_READ + marks under one key). */
  of({ keys, length }: NameKeys): number[] {
    this.#shared ??= new Uint16Array(this.#index.marks);
    this.#length = 0;
    const slots = this.#slotsRead(keys.subarray(0, length));
    const told = slots.reduce((sum, slot) => sum + this.#telling(slot), 0);
    const least = Math.max(1, Math.ceil(told * LEAST_SHARED));
    let read = 0;
    for (const slot of slots) {
      const few = read <= MOST_COMPARED;
      read += this.#filed(slot);
      this.#count(slot, few || read <= MOST_NEW, least);
    }
    const most = this.#most();
    this.#shared.fill(0);
    return most;
  }

  /** Of the slots of a sign's keys those that are read, the rarest first. */
  #slotsRead(keys: Uint16Array): number[] {
    const last = this.#index.nameStarts.length - 2;
    const slots = Array.from(keys, (key) => key & last)
      .filter((slot) => this.#filed(slot) > 0)
      .sort((a, b) => this.#filed(a) - this.#filed(b));
    let read = 0;
    const stop = slots.findIndex((slot) => {
      const enough = read > MOST_COMPARED;
      read += this.#filed(slot);
      return enough && read > MOST_READ;
    });
    return stop < 0 ? slots : slots.slice(0, stop);
  }

  /** About how many marks are filed under a slot: its bytes. */
  #filed(slot: number): number {
    const { nameStarts } = this.#index;
    return nameStarts[slot + 1]! - nameStarts[slot]!;
  }

  /** What it tells that two names share a slot, in steps: the square of −ln of its share of the marks. */
  #telling(slot: number): number {
    return Math.round(Math.log((this.#index.marks + 20) / this.#filed(slot)) ** 2 * STEPS_TOLD);
  }

  /** Reads the marks of a slot as the table keeps them: a call for each would take longer than the rest. */
  #count(slot: number, meetsNew: boolean, least: number): void {
    const { nameStarts, nameMarks } = this.#index;
    const stop = nameStarts[slot + 1]!;
    const telling = this.#telling(slot);
    this.#makeRoom(this.#filed(slot));
    const shared = this.#shared!;
    const enough = this.#enough;
    let length = this.#length;
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
  }

  #most(): number[] {
    const marks = this.#enough.subarray(0, this.#length);
    const shares = new Float32Array(marks.length);
    for (let at = 0; at < marks.length; at++) shares[at] = this.#shareOf(marks[at]!);
    const limit = marks.length <= MOST_COMPARED ? 0 : leastKept(shares);
    const kept: number[] = [];
    for (let at = 0; at < marks.length && kept.length < MOST_COMPARED; at++)
      if (shares[at]! >= limit) kept.push(marks[at]!);
    return kept;
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
