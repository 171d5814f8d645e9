import * as Edge from '../../text/edges';
import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import { mayHold } from '../index/bloom';
import type { IndexSections } from '../index/sections';
import { LONG_KEY, lengthSlot } from '../keys/key-lengths';
import { MAX_KEY, spanHash } from '../keys/span-hash';
import { Runs } from './runs';

/** Called with every key of the index that is in the text: units [start, end), and the entry's value. */
export type SpanVisitor = (start: number, end: number, entry: number) => void;

/** Finds the spans of a text, from edge to edge, whose hash is a key of the index. Reused from text to text. */
export class SpanSearch {
  prefixes = new Int32Array(256);
  readonly runs = new Runs();
  readonly #index: IndexSections;
  /** By run: bit n−1 says that a word may end n units on. */
  #endings = new Int32Array(256);
  /** Spans that the filter lets through, NOTED numbers of each. */
  #found = new Int32Array(256);
  /** Keys that they have: where the span is in `#found`, and the entry. */
  #keys = new Int32Array(64);

  constructor(index: IndexSections) {
    this.#index = index;
  }

  /** O(units + places where the index knows a key of a length that ends at an edge). */
  search(scan: Scan, visit: SpanVisitor): void {
    const { length, skeletons } = scan;
    if (this.prefixes.length <= length) {
      this.prefixes = new Int32Array(length * 2);
      this.#endings = new Int32Array(length * 2);
    }
    const { lengths, bloom, buckets } = this.#index;
    const { prefixes } = this;
    const endingsFrom = this.#endings;
    const { starts, count } = this.runs.readHashing(scan, prefixes);
    noteEndings(starts, count, endingsFrom);
    let found = 0;
    for (let run = 0; run < count; run++) {
      const start = starts[run]!;
      const endings = endingsFrom[run]!;
      // One and two units are too few to be told apart by their first three.
      let wanted = (endings & 3) === 0 ? 0 : endings & shortWords(scan, start);
      if (start + 3 <= length) {
        const known = lengths[lengthSlot(skeletons, start, lengths.length)]!;
        wanted |= known & endings;
        // The beginning of a longer mark, which goes on past any edge.
        if (known & LONG_KEY && start + MAX_KEY < length) wanted |= 1 << (MAX_KEY - 1);
      }
      while (wanted !== 0) {
        const bit = wanted & -wanted;
        wanted ^= bit;
        const end = start + 32 - Math.clz32(bit);
        const hash = spanHash(prefixes, start, end);
        if (mayHold(bloom, hash)) found = this.#note(found, start, end, hash, buckets);
      }
    }
    this.#lookUp(found, visit);
  }

  /**
   * Keeps a span that the filter lets through. Where its keys are is asked for here already: the memory answers while the search
   * goes on, and each look-up would have to wait for it.
   */
  #note(at: number, start: number, end: number, hash: number, buckets: Uint32Array): number {
    if (at + NOTED > this.#found.length) this.#found = grown(this.#found);
    const found = this.#found;
    const bucket = hash & (buckets.length - 2);
    found[at] = start;
    found[at + 1] = end;
    found[at + 2] = hash >>> 16;
    found[at + 3] = buckets[bucket]!;
    found[at + 4] = buckets[bucket + 1]!;
    return at + NOTED;
  }

  /** The entries of all spans first, and only then what is made of them, which takes long: for the same reason. */
  #lookUp(found: number, visit: SpanVisitor): void {
    const { entries, tags } = this.#index;
    const spans = this.#found;
    let keys = 0;
    for (let span = 0; span < found; span += NOTED) {
      const tag = spans[span + 2]!;
      for (let at = spans[span + 3]!, stop = spans[span + 4]!; at < stop; at++)
        if (tags[at] === tag) keys = this.#noteKey(keys, span, entries[at]!);
    }
    const noted = this.#keys;
    for (let key = 0; key < keys; key += 2) {
      const span = noted[key]!;
      visit(spans[span]!, spans[span + 1]!, noted[key + 1]! >>> 0);
    }
  }

  #noteKey(at: number, span: number, entry: number): number {
    if (at + 2 > this.#keys.length) this.#keys = grown(this.#keys);
    this.#keys[at] = span;
    this.#keys[at + 1] = entry;
    return at + 2;
  }
}

/** Numbers kept of a span: start, end, tag, and the first and last place of its keys. */
const NOTED = 5;

function grown(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}

/** Further on than this no key ends: what is there falls out of the bits. */
const FURTHEST = 31;

function noteEndings(starts: Int32Array, count: number, into: Int32Array): void {
  let endings = 0;
  for (let run = count - 1; run >= 0; run--) {
    const length = starts[run + 1]! - starts[run]!;
    endings = length > FURTHEST ? 0 : ((endings << length) | (1 << (length - 1))) & ~LONG_KEY;
    into[run] = endings;
  }
}

/**
 * Bit n−1: n units from here are a word of their own, or two with a number behind them (`HP305`). So few name nothing else
 * inside one, as the letters of `64GB`.
 */
function shortWords(scan: Scan, start: number): number {
  if (!partsWords(scan, start, start)) return 0;
  const two = partsWords(scan, start + 2, start + 1) || isBeforeNumber(scan, start + 2);
  return Number(partsWords(scan, start + 1, start)) | (Number(two) << 1);
}

/** Whether a letter is before this place, and a digit of the same word behind it. */
export function isBeforeNumber({ edges, kinds }: Scan, at: number): boolean {
  return edges[at] === Edge.Soft && kinds[at] === Kind.Digit && kinds[at - 1] === Kind.Letter;
}

/** Whether an edge separates words, next to this unit; between Han characters any does. */
function partsWords({ edges, kinds }: Scan, edge: number, beside: number): boolean {
  return edges[edge] === Edge.Hard || kinds[beside] === Kind.Han;
}
