import { canonicalJson, type Json } from '../digest/canonical-json';
import { sha256Hex } from '../digest/sha-256';
import { wellFormed } from '../digest/well-formed';

/** What an entry says before it has its place in the chain. */
export interface EntryBody {
  /** What the machine's clock said; it may be behind the entry before, where the clock was set back. */
  at: string;
  /** The name that the person gave themselves; empty where they gave none. */
  by: string;
  /** What was done: `began` opens a log, the others are the rooms' that write them. */
  act: string;
  /** What it was done to, as the act has it. */
  about: Json;
}

/** One line of the log. `prev` is the hash of the entry before, so that none can change, go or come in between unseen. */
export interface AuditEntry extends EntryBody {
  v: 1;
  /** Counts from 0, and goes on where a log begins anew. */
  seq: number;
  prev: string;
  /** SHA-256 over the canonical JSON of all the others. */
  hash: string;
}

/** Where a log stands: what the next entry is attached to. */
export interface AuditHead {
  next: number;
  hash: string;
}

/** Before the first entry of all. */
export const NOTHING: AuditHead = { next: 0, hash: '0'.repeat(64) };

/** The act that opens a log, and opens it anew after its entries were erased. */
export const BEGAN = 'began';

/** The next entry of a chain. Texts that cannot be written as UTF-8 are made such. O(length). */
export function sealed(body: EntryBody, { next, hash: prev }: AuditHead): AuditEntry {
  const { at, by, act, about } = body;
  const open = wellFormed({ v: 1, seq: next, prev, at, by, act, about }) as Omit<AuditEntry, 'hash'>;
  return { ...open, hash: hashOf(open) };
}

/** The hash that an entry must have. Throws a TypeError where it has no canonical form. */
export function hashOf({ v, seq, prev, at, by, act, about }: Omit<AuditEntry, 'hash'>): string {
  return sha256Hex(canonicalJson({ v, seq, prev, at, by, act, about }));
}

/** Where the log stands after an entry. */
export const headAfter = ({ seq, hash }: AuditEntry): AuditHead => ({ next: seq + 1, hash });
