/**
 * Answers most look-ups of what is not there with one word of memory: a title asks for hundreds of keys and holds
 * five. Two bits in one 32-bit word per key; 8 bits per key let about 5 % of absent keys through.
 */
const KEYS_PER_WORD = 4;

const bitsOf = (hash: number) => (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));
const wordOf = (hash: number, words: number) => (hash >>> 10) % words;

/** Keys that one step of a build may put in. */
const STEP = 0x20000;

/** One filter for all the key tables: their hashes are salted apart. O(keys). Yields the share done. */
export function* buildBloom(
  ...tables: { hashes: Uint32Array; length: number }[]
): Generator<number, Uint32Array> {
  const count = tables.reduce((sum, { length }) => sum + length, 0);
  const bloom = new Uint32Array(Math.ceil(count / KEYS_PER_WORD) + 1);
  let done = 0;
  for (const { hashes, length } of tables) {
    for (let i = 0; i < length; i++) {
      if (++done % STEP === 0) yield done / count;
      putInto(bloom, hashes[i]!);
    }
  }
  return bloom;
}

/** Puts one more hash into a filter. */
export function putInto(bloom: Uint32Array, hash: number): void {
  const word = wordOf(hash, bloom.length);
  bloom[word] = bloom[word]! | bitsOf(hash);
}

/** False only for hashes that were never put in. */
export function mayHold(bloom: Int32Array, hash: number): boolean {
  const bits = bitsOf(hash);
  return (bloom[wordOf(hash, bloom.length)]! & bits) === bits;
}
