import { hashUnits } from '../keys/span-hash';
import type { NameLetters } from '../names/name-letters';

/** Steps of the logarithm that a count is kept in: e is four of them. */
const STEPS = 4;
/** Words that are in fewer marks are not common, whatever the list. */
const COMMON = 8;

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
  static from(packed: Uint8Array): WordCounting {
    const counting = new WordCounting(packed.length);
    for (let slot = 0; slot < packed.length; slot++)
      counting.#counts[slot] = Math.round(countOf(packed[slot]!));
    return counting;
  }

  /** Counts the words of one mark. */
  add(name: NameLetters): void {
    eachWord(name, (from, to) => {
      const slot = hashUnits(name.letters, from, to) & (this.#counts.length - 1);
      this.#counts[slot] = this.#counts[slot]! + 1;
    });
  }

  /** The counts as logarithms, a byte each. */
  packed(): Uint8Array {
    return Uint8Array.from(this.#counts, (count) =>
      count === 0 ? 0 : 1 + Math.round(Math.log(count) * STEPS),
    );
  }
}

const countOf = (step: number) => (step === 0 ? 0 : Math.exp((step - 1) / STEPS));

function eachWord({ begins, length }: NameLetters, visit: (from: number, to: number) => void): void {
  for (let from = 0; from < length; ) {
    let to = from + 1;
    while (to < length && !begins[to]) to++;
    visit(from, to);
    from = to;
  }
}

/** The most that a word tells in a list of so many marks: −ln of the share of them that hold it. */
export function mostTold(
  counts: Uint8Array,
  rows: number,
  letters: Uint16Array,
  from: number,
  to: number,
): number {
  const count = countOf(counts[hashUnits(letters, from, to) & (counts.length - 1)]!);
  return count < COMMON ? Number.POSITIVE_INFINITY : Math.max(1, Math.log(rows / count));
}
