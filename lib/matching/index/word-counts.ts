import { hashUnits } from '../keys/span-hash';
import type { NameLetters } from '../names/name-letters';

/** Steps of the logarithm that a count is read in, so that a list with a few marks more tells the same: e is four of them. */
const STEPS = 4;
/** Words that are in fewer marks are not common, whatever the list. */
const COMMON = 9;

/** Slots of the table: about one for two words. Words that share one count together. */
export function wordSlots(marks: number): number {
  let slots = 256;
  while (slots < marks / 2 && slots < 1 << 18) slots *= 2;
  return slots;
}

/** How many marks hold each word, by the word's hash, while a list is read. */
export class WordCounting {
  readonly #counts: Uint32Array;

  constructor(slots: number) {
    this.#counts = new Uint32Array(slots);
  }

  /** Goes on from the counts of an earlier list. */
  static from(packed: Uint32Array): WordCounting {
    const counting = new WordCounting(packed.length);
    counting.#counts.set(packed);
    return counting;
  }

  /** Counts the words of one mark that came. */
  add(name: NameLetters): void {
    this.#count(name, 1);
  }

  /** Forgets the words of one mark that went. */
  remove(name: NameLetters): void {
    this.#count(name, -1);
  }

  #count(name: NameLetters, by: number): void {
    eachWord(name, (from, to) => {
      const slot = hashUnits(name.letters, from, to) & (this.#counts.length - 1);
      this.#counts[slot] = this.#counts[slot]! + by;
    });
  }

  /** The counts as they are: rounded, they could not be gone on from. */
  packed(): Uint32Array {
    return this.#counts;
  }
}

const inSteps = (count: number) => Math.exp(Math.round(Math.log(count) * STEPS) / STEPS);

function eachWord({ begins, length }: NameLetters, visit: (from: number, to: number) => void): void {
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && !begins[to]) to++;
    visit(from, to);
    from = to;
  }
}

/** How many marks hold a word, about: in steps, and at least one. */
export function marksHolding(counts: Uint32Array, letters: Uint16Array, from: number, to: number): number {
  return inSteps(Math.max(1, counts[hashUnits(letters, from, to) & (counts.length - 1)]!));
}

/** The most that a word tells in a list of so many marks: −ln of the share of them that hold it. */
export function mostTold(
  counts: Uint32Array,
  rows: number,
  letters: Uint16Array,
  from: number,
  to: number,
): number {
  const count = counts[hashUnits(letters, from, to) & (counts.length - 1)]!;
  return count < COMMON ? Number.POSITIVE_INFINITY : Math.max(1, Math.log(rows / inSteps(count)));
}
