import { Edge, type Scan } from '../text/scan';
import { mayHold } from './bloom';
import { LONG_KEY, lengthSlot } from './key-lengths';
import type { IndexSections } from './sections';
import { hashPrefixes, MAX_KEY, spanHash } from './span-hash';

/** Told of every key of the index that stands in the text: units [start, end), and the entry's value. */
export type SpanVisitor = (start: number, end: number, entry: number) => void;

/** Finds the spans of a text, from edge to edge, whose hash is a key of the index. Reused from text to text. */
export class SpanSearch {
  prefixes = new Int32Array(256);
  readonly #index: IndexSections;

  constructor(index: IndexSections) {
    this.#index = index;
  }

  /** O(units × key lengths that occur), most places costing one look at the table of lengths. */
  search(scan: Scan, visit: SpanVisitor): void {
    const { length, edges, skeletons } = scan;
    if (this.prefixes.length <= length) this.prefixes = new Int32Array(length * 2);
    hashPrefixes(skeletons, length, this.prefixes);
    const { lengths } = this.#index;
    for (let start = 0; start < length; start++) {
      if (edges[start] === Edge.None) continue;
      if (edges[start + 1] !== Edge.None) this.#probe(start, start + 1, visit);
      if (start + 2 > length) continue;
      if (edges[start + 2] !== Edge.None) this.#probe(start, start + 2, visit);
      if (start + 3 > length) continue;
      let wanted = lengths[lengthSlot(skeletons, start, lengths.length)]!;
      if (wanted & LONG_KEY && start + MAX_KEY < length) this.#probe(start, start + MAX_KEY, visit);
      wanted &= ~LONG_KEY;
      while (wanted !== 0) {
        const bit = wanted & -wanted;
        wanted ^= bit;
        const end = start + 32 - Math.clz32(bit);
        if (end > length) break;
        if (edges[end] !== Edge.None) this.#probe(start, end, visit);
      }
    }
  }

  #probe(start: number, end: number, visit: SpanVisitor): void {
    const { bloom, buckets, entries, tags } = this.#index;
    const hash = spanHash(this.prefixes, start, end);
    if (!mayHold(bloom, hash)) return;
    const bucket = hash & (buckets.length - 2);
    const tag = hash >>> 16;
    for (let at = buckets[bucket]!, stop = buckets[bucket + 1]!; at < stop; at++) {
      if (tags[at] === tag) visit(start, end, entries[at]!);
    }
  }
}
