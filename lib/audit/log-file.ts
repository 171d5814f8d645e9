import { canonicalJson, type Json } from '../digest/canonical-json';
import { sha256Hex } from '../digest/sha-256';
import { type AuditEntry, NOTHING } from './entry';

/** The last line of an exported log; it reveals whether the end of the file is missing. */
export interface LogEnd {
  v: 1;
  end: { entries: number; first: number; head: string; at: string };
  /** SHA-256 over the canonical JSON of the other fields. */
  hash: string;
}

/** An entry as a line of the file, without its line feed. */
const lineOf = (entry: AuditEntry): string => canonicalJson(entry as unknown as Json);

/** The closing line for that many entries from number `first` on, the last of which has the hash `head`. */
function endLine(end: LogEnd['end']): string {
  return canonicalJson({ v: 1, end, hash: hashOfEnd(end) });
}

/** The hash that a closing line must have. */
export const hashOfEnd = (end: LogEnd['end']): string => sha256Hex(canonicalJson({ v: 1, end }));

/**
 * A log as a file: JSON Lines in canonical form, each ended by one line feed, the closing line last. Yielded entry by
 * entry, so that the whole log never has to be in memory.
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
