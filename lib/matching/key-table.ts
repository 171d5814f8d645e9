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

function bucketCount(keys: number): number {
  let count = 1;
  while (count * ENTRIES_PER_BUCKET < keys) count *= 2;
  return count;
}

/** Sorts the keys into buckets: count, prefix sums, place. O(keys). Yields the share done. */
export function* buildKeyTable(keys: KeyColumns): Generator<number, KeyTable> {
  const count = bucketCount(keys.length);
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
