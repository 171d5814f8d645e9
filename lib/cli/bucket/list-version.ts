import { createHash } from 'node:crypto';

/**
 * What lists say and say of themselves, as a digest: what they find in any listing, and what is printed of it, is the same
 * for the same version. Short enough to be typed. O(bytes).
 * @param packed as `packListFiles` gives them, in their order.
 */
export function versionOf(packed: readonly ArrayBufferLike[]): string {
  const hash = createHash('sha256');
  for (const bytes of packed) hash.update(createHash('sha256').update(new Uint8Array(bytes)).digest());
  return hash.digest('hex').slice(0, DIGITS);
}

/** 48 bits: two of the versions that one folder ever sees are the same once in millions of years. */
const DIGITS = 12;
