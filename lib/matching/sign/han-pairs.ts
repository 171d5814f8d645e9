import type { Scan } from '../../text/scan';
import type { IndexSections } from '../index/sections';

/** Han, and what is beyond: from the radicals on. */
const FIRST = 0x2e80;
/** Bits for each mark, and most of them: 128 kB, which a processor keeps at hand. A short list may be all Han: 8 kB tell its pairs apart. */
const BITS_PER_MARK = 4;
const MOST_BITS = 1 << 20;
const LEAST_BITS = 1 << 16;

/**
 * Which Han characters stand side by side in some mark of a list. Of the thousands of ways in which a sign may have come from a
 * mark nearly all hold two characters that no mark has so: this tells, without a look at the keys.
 */
export class HanPairs {
  readonly #bits: Uint32Array;
  readonly #mask: number;

  /** Reads every mark that has such characters, once: O(text of the list), some 30 ms for 150,000 marks. */
  constructor(index: IndexSections) {
    let bits = LEAST_BITS;
    while (bits < index.marks * BITS_PER_MARK && bits < MOST_BITS) bits *= 2;
    this.#bits = new Uint32Array(bits / 32);
    this.#mask = bits - 1;
    index.eachBeyondLatin((scan) => this.#note(scan));
  }

  /** False only for two characters that no mark has side by side, as written or as they look. */
  mayHold(before: number, after: number): boolean {
    const place = placeOf(before, after) & this.#mask;
    return (this.#bits[place >>> 5]! & (1 << (place & 31))) !== 0;
  }

  #note({ units, skeletons, length }: Scan): void {
    for (let at = 1; at < length; at++) {
      if (units[at]! < FIRST && units[at - 1]! < FIRST) continue;
      this.#add(units[at - 1]!, units[at]!);
      this.#add(skeletons[at - 1]!, skeletons[at]!);
    }
  }

  #add(before: number, after: number): void {
    const place = placeOf(before, after) & this.#mask;
    this.#bits[place >>> 5] = this.#bits[place >>> 5]! | (1 << (place & 31));
  }
}

function placeOf(before: number, after: number): number {
  const mixed = Math.imul(before, 0x9e3779b1) + Math.imul(after, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
