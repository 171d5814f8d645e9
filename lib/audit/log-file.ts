import { canonicalJson, type Json } from '../digest/canonical-json';
import { sha256Hex } from '../digest/sha-256';
import { type AuditEntry, NOTHING } from './entry';

/** The last line of an exported log: with it a missing end is seen. */
export interface LogEnd {
  v: 1;
  end: { entries: number; first: number; head: string; at: string };
  /** SHA-256 over the canonical JSON of the others. */
  hash: string;
}

/** An entry as a line of the file, without its end. */
const lineOf = (entry: AuditEntry): string => canonicalJson(entry as unknown as Json);

/** The closing line for so many entries from `first` on, the last of which has the hash `head`. */
function endLine(end: LogEnd['end']): string {
  return canonicalJson({ v: 1, end, hash: hashOfEnd(end) });
}

/** The hash that a closing line must have. */
export const hashOfEnd = (end: LogEnd['end']): string => sha256Hex(canonicalJson({ v: 1, end }));

/**
 * A log as a file: JSON Lines, each in canonical form and ended by one line feed, the closing line last. Entry by entry,
 * so that no log has to be held whole.
 */
export async function* logLines(
  entries: AsyncIterable<AuditEntry> | Iterable<AuditEntry>,
  at: string,
): AsyncGenerator<string> {
  const end = { entries: 0, first: 0, head: NOTHING.hash, at };
  for await (const entry of entries) {
    if (end.entries++ === 0) end.first = entry.seq;
    end.head = entry.hash;
    yield `${lineOf(entry)}\n`;
  }
  yield `${endLine(end)}\n`;
}
