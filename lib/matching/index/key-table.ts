import { MARK_MASK } from '../keys/mark-keys';
import { GONE } from './row-change';

/** A key of a mark on its way into the table: parallel columns, because there may be millions. */
export class KeyColumns {
  length = 0;
  hashes: Uint32Array<ArrayBuffer>;
  values: Uint32Array<ArrayBuffer>;
  tags: Uint16Array<ArrayBuffer>;

  constructor(capacity: number) {
    this.hashes = new Uint32Array(capacity);
    this.values = new Uint32Array(capacity);
    this.tags = new Uint16Array(capacity);
  }

  /** `tag` is what a look-up compares before it believes an entry; the hash's upper half unless said otherwise. */
  add(hash: number, value: number, tag = hash >>> 16): void {
    if (this.length === this.hashes.length) this.#grow();
    this.hashes[this.length] = hash;
    this.tags[this.length] = tag;
    this.values[this.length++] = value;
  }

  /** Raises every value: the marks follow this many others. */
  shift(marks: number): void {
    for (let i = 0; i < this.length; i++) this.values[i] = this.values[i]! + marks;
  }

  #grow(): void {
    const size = Math.max(64, this.length * 2);
    const hashes = new Uint32Array(size);
    const values = new Uint32Array(size);
    const tags = new Uint16Array(size);
    hashes.set(this.hashes);
    values.set(this.values);
    tags.set(this.tags);
    this.hashes = hashes;
    this.tags = tags;
    this.values = values;
  }
}

/**
 * Hash → values, as three flat arrays. The hash's low bits choose a bucket, its upper half is compared as a tag;
 * both together leave about one chance in 2³² of a wrong value, which the caller's comparison of texts removes.
 *
 *     hash 8f3a…0002 → bucket 2 → entries[buckets[2] … buckets[3]) → those whose tag is 8f3a
 */
export interface KeyTable {
  buckets: Uint32Array;
  entries: Uint32Array;
  tags: Uint16Array;
}

const ENTRIES_PER_BUCKET = 8;
/** Keys that one step of a build may place: each is a jump to another place in memory. */
const STEP = 0x10000;
const BUCKETS_AT_ONCE = STEP / ENTRIES_PER_BUCKET;

function bucketCount(keys: number): number {
  let count = 1;
  while (count * ENTRIES_PER_BUCKET < keys) count *= 2;
  return count;
}

/** Sorts the keys into buckets: count, prefix sums, place. O(keys + buckets). Yields the share done. */
export function* buildKeyTable(
  keys: KeyColumns,
  count = bucketCount(keys.length),
): Generator<number, KeyTable> {
  const mask = count - 1;
  const buckets = new Uint32Array(count + 1);
  const { hashes, values, length } = keys;
  for (let i = 0; i < length; i++) {
    const bucket = hashes[i]! & mask;
    buckets[bucket + 1] = buckets[bucket + 1]! + 1;
    if (i % STEP === STEP - 1) yield i / length / 2;
  }
  for (let i = 0; i < count; i++) buckets[i + 1] = buckets[i + 1]! + buckets[i]!;
  const next = buckets.slice(0, count);
  const entries = new Uint32Array(length);
  const tags = new Uint16Array(length);
  for (let i = 0; i < length; i++) {
    const bucket = hashes[i]! & mask;
    const at = next[bucket]!;
    next[bucket] = at + 1;
    entries[at] = values[i]!;
    tags[at] = keys.tags[i]!;
    if (i % STEP === STEP - 1) yield 0.5 + i / length / 2;
  }
  return { buckets, entries, tags };
}

/**
 * An earlier table with `added` keys put into its buckets. `markOf` gives the number that an entry's mark has now, or
 * GONE: then the entry goes too. The number of buckets stays. O(entries + buckets). Yields the share done.
 */
export function* mergeKeyTables(
  earlier: KeyTable,
  markOf: Uint32Array,
  added: KeyColumns,
): Generator<number, KeyTable> {
  const count = earlier.buckets.length - 1;
  const more = yield* buildKeyTable(added, count);
  const buckets = new Uint32Array(count + 1);
  const entries = new Uint32Array(earlier.entries.length + added.length);
  const tags = new Uint16Array(entries.length);
  let to = 0;
  for (let bucket = 0; bucket < count; bucket++) {
    if (bucket % BUCKETS_AT_ONCE === BUCKETS_AT_ONCE - 1) yield bucket / count;
    for (let at = earlier.buckets[bucket]!, stop = earlier.buckets[bucket + 1]!; at < stop; at++) {
      const entry = earlier.entries[at]!;
      const mark = markOf[entry & MARK_MASK]!;
      if (mark === GONE) continue;
      entries[to] = (entry & ~MARK_MASK) | mark;
      tags[to++] = earlier.tags[at]!;
    }
    for (let at = more.buckets[bucket]!, stop = more.buckets[bucket + 1]!; at < stop; at++) {
      entries[to] = more.entries[at]!;
      tags[to++] = more.tags[at]!;
    }
    buckets[bucket + 1] = to;
  }
  return { buckets, entries: entries.slice(0, to), tags: tags.slice(0, to) };
}
