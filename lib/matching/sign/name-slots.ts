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

/**
 * How many marks of a list share a slot of its name table, and what it tells that two names do. Both in steps: a list with
 * some marks more asks and counts as before, and the few slots in which it does not are known.
 */
export class NameSlots {
  /** By slot: about how many marks are filed there, by the bytes that they would take if they lay evenly over the list. */
  readonly filed: Uint32Array;
  /** By slot: what it tells, in steps: the square of −ln of its share of the marks. */
  readonly telling: Uint32Array;

  constructor({ nameStarts, nameMarks, marks }: Pick<IndexSections, 'nameStarts' | 'nameMarks' | 'marks'>) {
    const all = inSteps(marks + 20);
    this.filed = Uint32Array.from({ length: nameStarts.length - 1 }, (_, slot) => {
      const filed = filedIn(nameMarks, nameStarts[slot]!, nameStarts[slot + 1]!);
      return Math.round(inSteps(bytesIfEven(filed, marks)));
    });
    this.telling = this.filed.map((filed) =>
      filed === 0 ? 0 : Math.round(Math.log(Math.max(1, all / filed)) ** 2 * STEPS_TOLD),
    );
  }

  /** O(keys), and once more to sort them. */
  read({ keys, length }: NameKeys): SlotsRead {
    const { filed, telling } = this;
    const slots = Array.from(keys.subarray(0, length), (key) => key & (filed.length - 1))
      .filter((slot) => filed[slot]! > 0)
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
