/** Longest key that is hashed whole, in units; longer marks are found by their first MAX_KEY units. */
export const MAX_KEY = 24;

const BASE = 0x2c9277b5;
/** Words are compared that have one letter more than the longest key. */
const LONGEST_SPAN = MAX_KEY + 1;
const powers = new Int32Array(LONGEST_SPAN + 1);
powers[0] = 1;
for (let i = 1; i <= LONGEST_SPAN; i++) powers[i] = Math.imul(powers[i - 1]!, BASE);

/**
 * Polynomial hashes of all prefixes, so that the hash of any span costs one multiplication. `into` gets one more
 * element than units. O(length).
 */
export function hashPrefixes(units: Uint16Array, length: number, into: Int32Array): void {
  let hash = 0;
  into[0] = 0;
  for (let i = 0; i < length; i++) {
    hash = (Math.imul(hash, BASE) + units[i]! + 1) | 0;
    into[i + 1] = hash;
  }
}

/** Hash of units [start, end), at most MAX_KEY of them; a signed 32-bit integer, like all hashes here. */
export function spanHash(prefixes: Int32Array, start: number, end: number): number {
  return mixed(plainSpan(prefixes, start, end));
}

/** What `plainHash` gives for units [start, end), one more than MAX_KEY at most. O(1). */
export function plainSpan(prefixes: Int32Array, start: number, end: number): number {
  return (prefixes[end]! - Math.imul(prefixes[start]!, powers[end - start]!)) | 0;
}

/** Spreads the polynomial over all 32 bits (the finaliser of MurmurHash3). */
export function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Keeps keys of different kinds apart in one table. */
export const SALT = { bag: 0x51ed270b, wild: 0x2545f491, phonetic: 0x6c078965, part: 0x3d4d51cb } as const;

/** Hash of units [start, end) without prefix sums; the same value as `spanHash`. */
export function hashUnits(units: ArrayLike<number>, start: number, end: number): number {
  return mixed(plainHash(units, start, end));
}

/** A hash of units [start, end) in which one of them can still be exchanged: see `exchanged`. `mixed` makes the key of it. */
export function plainHash(units: ArrayLike<number>, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = longer(hash, units[i]!);
  return hash;
}

/** The same hash of one unit more. */
export function longer(plain: number, unit: number): number {
  return (Math.imul(plain, BASE) + unit + 1) | 0;
}

/** The plain hash with one unit in another's place, so many units before the end. O(1). */
export function exchanged(plain: number, behind: number, unit: number, other: number): number {
  return (plain + Math.imul(other - unit, powers[behind]!)) | 0;
}
