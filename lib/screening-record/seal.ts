import { canonicalJson, type Json } from '../digest/canonical-json';
import { sha256Hex } from '../digest/sha-256';
import { wellFormed } from '../digest/well-formed';
import type { RecordPart, SealedPart } from './parts';

/** Stands for the part before the first. */
export const BEFORE_ALL = '0'.repeat(64);

/**
 * A part attached to the one before. SHA-256 over the canonical JSON (RFC 8785) of `{part, prev}`: the hash of the last
 * part is therefore one over the whole record. Texts that cannot be written as UTF-8 are made such. O(length).
 */
export function sealPart(part: RecordPart, prev: string): SealedPart {
  const open = wellFormed(part as unknown as Json) as unknown as RecordPart;
  return { hash: hashOfPart(open, prev), part: open, prev };
}

/**
 * The hash that a part following `prev` must have.
 * @throws TypeError if it has no canonical form
 */
export function hashOfPart(part: RecordPart, prev: string): string {
  return sha256Hex(canonicalJson({ part: part as unknown as Json, prev }));
}

/** A part as it is written: one line, always the same for the same part. */
export function lineOfPart({ hash, part, prev }: SealedPart): string {
  return canonicalJson({ hash, part: part as unknown as Json, prev });
}
