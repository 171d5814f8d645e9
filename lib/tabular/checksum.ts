const BYTES = 256;
const TABLE = remainders();

/** Of each byte: what it leaves is what its bits leave, put together, and eight bits are soon divided. */
function remainders(): Uint32Array {
  const table = new Uint32Array(BYTES);
  let left = 1;
  for (let bit = BYTES >>> 1; bit > 0; bit >>>= 1) {
    left = left & 1 ? 0xedb88320 ^ (left >>> 1) : left >>> 1;
    for (let byte = 0; byte < BYTES; byte += 2 * bit) table[byte + bit] = table[byte]! ^ left;
  }
  return table;
}

/** CRC-32 (ISO 3309) of a buffer: finds disk and transfer faults, not forgery. About 400 MB/s. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = TABLE[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/**
 * 53 bits of a text's identity, in one number (the mixing constants are MurmurHash3's). Two of a million texts
 * share a hash once in some 20,000 lists: callers that rely on it compare the texts.
 */
export function hash53(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x85ebca6b);
    high = Math.imul(high ^ code, 0xc2b2ae35);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
