import { MOST_FILED, NAME_KEYS, NameKeys } from '../names/name-keys';
import type { NameLetters } from '../names/name-letters';
import { GONE } from './row-change';

/**
 * Which marks share letters: key → marks, ascending, each as its distance from the one before in seven bits a byte.
 *
 *     key "pu" → starts[k] … starts[k + 1] → bytes 5 3 0x82 0x01 → marks 5, 8, 138
 */
export interface NameTable {
  nameStarts: Uint32Array;
  nameMarks: Uint8Array;
}

/** Keys of marks in ascending order, on their way into the table. */
export class NameColumns {
  #keys = new Uint16Array(1024);
  #counts: Uint8Array;
  #length = 0;
  readonly #names = new NameKeys();

  constructor(marks: number) {
    this.#counts = new Uint8Array(marks);
  }

  /** Files a mark under its most telling keys. */
  add(mark: number, letters: NameLetters): void {
    if (letters.length < 2) return;
    const { keys, length } = this.#names.read(letters).keepMostTelling(MOST_FILED);
    if (this.#length + length > this.#keys.length) {
      const grown = new Uint16Array(this.#keys.length * 2);
      grown.set(this.#keys);
      this.#keys = grown;
    }
    for (let i = 0; i < length; i++) this.#keys[this.#length++] = keys[i]!;
    this.#counts[mark] = length;
  }

  /** Tells of every posting, in order of the marks; `first` is added to each mark. */
  *postings(write: (key: number, mark: number) => void, first = 0): Generator<number, void> {
    let at = 0;
    for (let mark = 0; mark < this.#counts.length; mark++) {
      for (const stop = at + this.#counts[mark]!; at < stop; at++) write(this.#keys[at]!, first + mark);
      if (mark % STEP === STEP - 1) yield mark / this.#counts.length;
    }
  }
}

/** Marks that one step may place. */
const STEP = 0x1000;

/** Slots of the table: a short list needs no eight thousand. A power of two. */
export function nameSlots(marks: number): number {
  let slots = 64;
  while (slots < marks && slots < NAME_KEYS) slots *= 2;
  return slots;
}

/** Measures, then writes: O(postings). Yields the share done. */
export function* buildNameTable(
  slots: number,
  postings: (write: (key: number, mark: number) => void) => Generator<number, void>,
): Generator<number, NameTable> {
  const starts = new Uint32Array(slots + 1);
  const last = new Int32Array(slots).fill(-1);
  for (const share of postings((key, mark) => {
    const slot = key & (slots - 1);
    starts[slot + 1] = starts[slot + 1]! + bytesOf(mark - last[slot]!);
    last[slot] = mark;
  }))
    yield share / 2;
  for (let slot = 0; slot < slots; slot++) starts[slot + 1] = starts[slot + 1]! + starts[slot]!;
  const marks = new Uint8Array(starts[slots]!);
  const next = starts.slice(0, slots);
  last.fill(-1);
  for (const share of postings((key, mark) => {
    const slot = key & (slots - 1);
    let distance = mark - last[slot]!;
    last[slot] = mark;
    for (; distance > 0x7f; distance >>>= 7) marks[next[slot]!++] = (distance & 0x7f) | 0x80;
    marks[next[slot]!++] = distance;
  }))
    yield 0.5 + share / 2;
  return { nameStarts: starts, nameMarks: marks };
}

function bytesOf(distance: number): number {
  let bytes = 1;
  for (let rest = distance >>> 7; rest > 0; rest >>>= 7) bytes++;
  return bytes;
}

/** Tells of every mark of a slot. A mark may come twice, where two of its keys share the slot: distance 0. */
function marksOfSlot(
  { nameStarts, nameMarks }: NameTable,
  slot: number,
  visit: (mark: number) => void,
): void {
  let mark = -1;
  let distance = 0;
  let shift = 0;
  for (let at = nameStarts[slot]!, stop = nameStarts[slot + 1]!; at < stop; at++) {
    const byte = nameMarks[at]!;
    distance |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte > 0x7f) continue;
    mark += distance;
    visit(mark);
    distance = 0;
    shift = 0;
  }
}

/** The postings of an earlier table whose marks stay, under their numbers now, then those of new marks. */
export function* patchedNameTable(
  earlier: NameTable,
  markOf: Uint32Array,
  added: NameColumns,
  kept: number,
): Generator<number, NameTable> {
  const slots = earlier.nameStarts.length - 1;
  return yield* buildNameTable(slots, function* (write) {
    for (let slot = 0; slot < slots; slot++) {
      marksOfSlot(earlier, slot, (before) => {
        const mark = markOf[before]!;
        if (mark !== GONE) write(slot, mark);
      });
      if (slot % SLOTS_AT_ONCE === SLOTS_AT_ONCE - 1) yield (slot / slots) * 0.8;
    }
    for (const share of added.postings(write, kept)) yield 0.8 + share * 0.2;
  });
}

const SLOTS_AT_ONCE = 256;
