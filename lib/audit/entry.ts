import { canonicalJson, type Json } from '../digest/canonical-json';
import { sha256Hex } from '../digest/sha-256';
import { wellFormed } from '../digest/well-formed';

/** An entry before it gets its place in the chain. */
export interface EntryBody {
  /** The time by the machine's clock; it may be earlier than the previous entry's if the clock was set back. */
  at: string;
  /** The name that the person gave for themselves; empty if they gave none. */
  by: string;
  /** What was done. `began` opens a log; the other acts belong to the rooms that write them. */
  act: string;
  /** What the act applied to, in the form that the act defines. */
  about: Json;
}

/**
 * One line of the log. `prev` is the hash of the previous entry, so no entry can be changed, removed or inserted
 * unnoticed.
 */
export interface AuditEntry extends EntryBody {
  v: 1;
  /** Counts from 0, and continues where a log begins anew. */
  seq: number;
  prev: string;
  /** SHA-256 over the canonical JSON of all the other fields. */
  hash: string;
}

/** The state of a log: what the next entry is attached to. */
export interface AuditHead {
  next: number;
  hash: string;
}

/** The state before the very first entry. */
export const NOTHING: AuditHead = { next: 0, hash: '0'.repeat(64) };

/** The act that opens a log, or reopens it after its entries were erased. */
export const BEGAN = 'began';

/** Makes the next entry of a chain. Texts that UTF-8 cannot represent are made well-formed first. O(length). */
export function sealed(body: EntryBody, { next, hash: prev }: AuditHead): AuditEntry {
  const { at, by, act, about } = body;
  const open = wellFormed({ v: 1, seq: next, prev, at, by, act, about }) as Omit<AuditEntry, 'hash'>;
  return { ...open, hash: hashOf(open) };
}

/**
 * The hash that an entry must have.
 * @throws TypeError if the entry has no canonical form
 */
export function hashOf({ v, seq, prev, at, by, act, about }: Omit<AuditEntry, 'hash'>): string {
  return sha256Hex(canonicalJson({ v, seq, prev, at, by, act, about }));
}

/** The state of the log after an entry. */
export const headAfter = ({ seq, hash }: AuditEntry): AuditHead => ({ next: seq + 1, hash });
