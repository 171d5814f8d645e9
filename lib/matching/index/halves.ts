import type { Scan } from '../../text/scan';
import { hashUnits, spanHash } from '../keys/span-hash';
import { mayHold } from './bloom';
import type { IndexSections } from './sections';

/**
 * One wrong letter leaves one half of a word intact. Each Latin mark of 5 to 24 letters is therefore filed under
 * its first and under its second half, together with its length; a word of the text asks for both halves of the
 * three lengths that one edit can have come from: six look-ups, where generating all edits takes five hundred.
 *
 *     ADIDAS  →  6 "adi" ‥‥‥   and   6 ‥‥‥ "das"
 *     adidos  asks  5 "ad"  6 "adi"  7 "adi"  and  5 "dos"  6 "dos"  7 "idos"
 *
 * An entry's tag is the set of letters in the other half: one edit changes two members at most, so most wrong
 * entries of a bucket are passed over without a look at their text.
 */
export const SHORTEST_HALVED = 5;
export const LONGEST_HALVED = 24;

const FRONT = 0x3c6ef372;
const BACK = 0x1f83d9ab;

/** Half of a word of this length, front or back. */
const keyed = (hash: number, length: number, side: number) => hash ^ Math.imul(length, side);

/** The set of letters of units [start, end), as 16 bits. */
function letterSet(units: ArrayLike<number>, start: number, end: number): number {
  let set = 0;
  for (let i = start; i < end; i++) set |= 1 << ((Math.imul(units[i]!, 0x9e3779b1) >>> 28) & 15);
  return set;
}

/** The two keys of a mark: hash and tag each. `units` are its skeletons. */
export function halfKeys(
  units: ArrayLike<number>,
  length: number,
  add: (hash: number, tag: number) => void,
): void {
  const middle = length >> 1;
  add(keyed(hashUnits(units, 0, middle), length, FRONT), letterSet(units, middle, length));
  add(keyed(hashUnits(units, middle, length), length, BACK), letterSet(units, 0, middle));
}

/** A list's index and the text that is looked up in it. */
export interface Searched {
  index: IndexSections;
  scan: Scan;
  /** Prefix hashes of the scan's skeletons: see span-hash.ts. */
  prefixes: Int32Array;
}

/** Told of every mark that may be one edit away from units [start, end). Some are not: the caller compares. */
export function marksByHalf<Search extends Searched>(
  search: Search,
  start: number,
  end: number,
  visit: (search: Search, mark: number, start: number, end: number) => void,
): void {
  const { index, scan, prefixes } = search;
  const { skeletons } = scan;
  const length = end - start;
  for (
    let other = Math.max(length - 1, SHORTEST_HALVED);
    other <= Math.min(length + 1, LONGEST_HALVED);
    other++
  ) {
    const middle = other >> 1;
    const back = other - middle;
    if (middle < length) {
      const hash = keyed(spanHash(prefixes, start, start + middle), other, FRONT);
      if (mayHold(index.bloom, hash))
        probe(search, hash, letterSet(skeletons, start + middle, end), start, end, visit);
    }
    if (back < length) {
      const hash = keyed(spanHash(prefixes, end - back, end), other, BACK);
      if (mayHold(index.bloom, hash))
        probe(search, hash, letterSet(skeletons, start, end - back), start, end, visit);
    }
  }
}

function probe<Search extends Searched>(
  search: Search,
  hash: number,
  set: number,
  start: number,
  end: number,
  visit: (search: Search, mark: number, start: number, end: number) => void,
): void {
  const { halfBuckets, halfEntries, halfTags } = search.index;
  const bucket = hash & (halfBuckets.length - 2);
  for (let at = halfBuckets[bucket]!, stop = halfBuckets[bucket + 1]!; at < stop; at++) {
    const difference = halfTags[at]! ^ set;
    // At most two bits may differ: clearing the lowest twice must leave nothing.
    const rest = difference & (difference - 1);
    if ((rest & (rest - 1)) === 0) visit(search, halfEntries[at]!, start, end);
  }
}
