const PRIME = 0x01000193;

/** Words that one step of the sum takes up: four megabytes, a few milliseconds. */
const STEP = 1 << 20;

/**
 * FNV-1a over 32-bit words, the second of them left out: that is where the sum itself stands. One changed word always
 * changes the sum, because each step is a bijection of the sum and of the word. Four lanes, so that four multiplications
 * run at once; signed words, which stay in registers. Finds faults of disks and transfers, not forgery. Yields the share
 * done.
 *
 * @param bytes starts at a multiple of four; bytes behind the last whole word are not seen.
 */
export function* wordSum(bytes: Uint8Array): Generator<number, number> {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  const { length } = words;
  const lanes = Int32Array.of(Math.imul(0x811c9dc5 ^ words[0]!, PRIME), 0x1b873593, 0x85ebca6b, 0xc2b2ae35);
  const whole = length - ((length - 2) & 3);
  for (let from = 2; from < whole; from += STEP) {
    addWords(lanes, words, from, Math.min(from + STEP, whole));
    yield from / length;
  }
  for (let at = whole; at < length; at++) lanes[0] = Math.imul(lanes[0]! ^ words[at]!, PRIME);
  let sum = lanes[0]!;
  for (const lane of lanes.subarray(1)) sum = Math.imul(sum ^ lane, PRIME);
  return (sum ^ length) >>> 0;
}

/** Words [from, to), four at a time. */
function addWords(lanes: Int32Array, words: Int32Array, from: number, to: number): void {
  let [a, b, c, d] = lanes as unknown as [number, number, number, number];
  for (let at = from; at < to; at += 4) {
    a = Math.imul(a ^ words[at]!, PRIME);
    b = Math.imul(b ^ words[at + 1]!, PRIME);
    c = Math.imul(c ^ words[at + 2]!, PRIME);
    d = Math.imul(d ^ words[at + 3]!, PRIME);
  }
  lanes.set([a, b, c, d]);
}
