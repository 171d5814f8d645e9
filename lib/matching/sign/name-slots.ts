import type { IndexSections } from '../index/sections';
import type { NameKeys } from '../names/name-keys';
import { inSteps } from '../score/in-steps';

/** Marks that are compared letter by letter. */
export const MOST_COMPARED = 60;
/** Keys are read from the rarest on, until they have brought so many marks: those of some twenty letters. */
const MOST_READ = 40_000;
/** A mark that shares less than this of what the keys that are read tell together is not looked at: most of all that are met. */
const LEAST_SHARED = 0.13;
/** What is shared is counted in steps, so that the counts of 150,000 marks stay in a processor's cache. */
const STEPS_TOLD = 8;

/** The slots of a sign's keys that are read, the rarest first, and what a mark must share of them to be looked at. */
export interface SlotsRead {
  slots: number[];
  least: number;
}

type NameTable = Pick<IndexSections, 'nameStarts' | 'nameMarks' | 'marks'>;

/** Nobody asked for the slot yet. */
const UNKNOWN = 0xffffffff;

/**
 * How many marks of a list share a slot of its name table, and what it tells that two names do. Both in steps: a list with
 * some marks more asks and counts as before, and the few slots in which it does not are known. A slot is looked up when
 * a sign first asks for it: all of them together take a waking worker as long as the comparison of some signs.
 */
export class NameSlots {
  /** By slot that was read: about how many marks are filed there, by the bytes that they would take if they lay evenly over the list. */
  readonly filed: Uint32Array;
  /** By slot that was read: what it tells, in steps: the square of −ln of its share of the marks. */
  readonly telling: Uint32Array;
  readonly #table: NameTable;
  readonly #all: number;

  constructor(table: NameTable) {
    const slots = table.nameStarts.length - 1;
    this.filed = new Uint32Array(slots).fill(UNKNOWN);
    this.telling = new Uint32Array(slots);
    this.#table = table;
    this.#all = inSteps(table.marks + 20);
  }

  /** Looks all slots up, for whoever compares two lists. O(table). */
  readAll(): this {
    for (let slot = 0; slot < this.filed.length; slot++) this.#look(slot);
    return this;
  }

  #look(slot: number): number {
    const known = this.filed[slot]!;
    if (known !== UNKNOWN) return known;
    const { nameStarts, nameMarks, marks } = this.#table;
    const filed = Math.round(
      inSteps(bytesIfEven(filedIn(nameMarks, nameStarts[slot]!, nameStarts[slot + 1]!), marks)),
    );
    this.filed[slot] = filed;
    this.telling[slot] =
      filed === 0 ? 0 : Math.round(Math.log(Math.max(1, this.#all / filed)) ** 2 * STEPS_TOLD);
    return filed;
  }

  /** O(keys), and once more to sort them. */
  read({ keys, length }: NameKeys): SlotsRead {
    const { filed, telling } = this;
    const slots = Array.from(keys.subarray(0, length), (key) => key & (filed.length - 1))
      .filter((slot) => this.#look(slot) > 0)
      .sort((a, b) => filed[a]! - filed[b]!);
    let read = 0;
    const stop = slots.findIndex((slot) => {
      const enough = read > MOST_COMPARED;
      read += filed[slot]!;
      return enough && read > MOST_READ;
    });
    const kept = stop < 0 ? slots : slots.slice(0, stop);
    const told = kept.reduce((sum, slot) => sum + telling[slot]!, 0);
    return { slots: kept, least: Math.max(1, Math.ceil(told * LEAST_SHARED)) };
  }
}

/** Each ends with the byte that says that no more of it follows. */
function filedIn(nameMarks: Uint8Array, from: number, stop: number): number {
  let filed = 0;
  for (let at = from; at < stop; at++) filed += 1 - (nameMarks[at]! >>> 7);
  return filed;
}

/**
 * The bytes that the table takes for so many marks, whatever order the list is in: it keeps distances, and those from 128 and from
 * 16,384 on take a byte more.
 */
function bytesIfEven(filed: number, marks: number): number {
  const others = 1 - Math.min(1, filed / marks);
  return filed * (1 + others ** 127 + others ** 16_383);
}
