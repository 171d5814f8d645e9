import type { AuditEntry } from '../audit/entry';

/**
 * The entries of one transaction as they are stored: the last of them, with the earlier ones inside. Browsers take a
 * dozen times as long for separate entries. A version that does not know `before` reads the last entry and continues
 * from it: the chain remains intact.
 */
export type LogBlock = AuditEntry & { before?: AuditEntry[] };

/** The most entries per block: reading a number of blocks holds up to this many times as many entries. */
export const MOST_TOGETHER = 50;

/** One or more entries, in their order, as one block. */
export function blockOf(entries: readonly AuditEntry[]): LogBlock {
  const last = entries.at(-1)!;
  return entries.length === 1 ? last : { ...last, before: entries.slice(0, -1) };
}

/**
 * The entries of a block in their order, as they were written; a single entry, as earlier versions stored them, is a
 * block of one.
 */
export function entriesIn({ before = [], ...last }: LogBlock): AuditEntry[] {
  return [...before, last];
}
