import * as v from 'valibot';
import type { Json } from '../digest/canonical-json';
import { type CanonicalFault, readCanonical } from '../digest/read-canonical';
import type { AuditEntry } from './entry';
import type { LogEnd } from './log-file';

const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const About = v.unknown() as v.GenericSchema<unknown, Json>;

/** An entry from an untrusted source; its hash is not checked here. */
export const EntrySchema: v.GenericSchema<unknown, AuditEntry> = v.strictObject({
  v: v.literal(1),
  seq: Count,
  prev: Hash,
  at: v.string(),
  by: v.string(),
  act: v.string(),
  about: About,
  hash: Hash,
});

const EndSchema: v.GenericSchema<unknown, LogEnd> = v.strictObject({
  v: v.literal(1),
  end: v.strictObject({ entries: Count, first: Count, head: Hash, at: v.string() }),
  hash: Hash,
});

/** A line of an exported log: an entry, the closing line, or the reason why it is neither. */
export type ReadLine = { entry: AuditEntry } | { end: LogEnd } | { fault: LineFault };

/**
 * `text`: not UTF-8, or not JSON. `form`: differs byte for byte from what the log writes. `shape`: neither an entry
 * nor a closing line.
 */
export type LineFault = CanonicalFault | 'shape';

/** Reads a line from an untrusted source; hashes are not checked here. Never throws. O(length). */
export function readLine(bytes: Uint8Array): ReadLine {
  const read = readCanonical(bytes);
  if ('fault' in read) return read;
  const entry = v.safeParse(EntrySchema, read.value, FIRST_ALONE);
  if (entry.success) return { entry: entry.output };
  const end = v.safeParse(EndSchema, read.value, FIRST_ALONE);
  return end.success ? { end: end.output } : { fault: 'shape' };
}

/** One thing that is wrong is enough: telling all of them took half the time of a file of other JSON, line by line. */
const FIRST_ALONE = { abortEarly: true };
