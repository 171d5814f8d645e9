import type { AuditEntry } from '../audit/entry';

/**
 * Entries of one transaction as they lie in the store: the last of them, with those before it. Browsers take a dozen times as long
 * for each entry by itself. A version that knows no `before` reads the last and goes on from it: the chain holds.
 */
export type LogBlock = AuditEntry & { before?: AuditEntry[] };

/** Entries that lie together at most: whoever reads a portion of blocks holds so many times as many. */
export const MOST_TOGETHER = 50;

/** One or more entries, in their order, as one block. */
export function blockOf(entries: readonly AuditEntry[]): LogBlock {
  const last = entries.at(-1)!;
  return entries.length === 1 ? last : { ...last, before: entries.slice(0, -1) };
}

/** The entries of a block in their order, as they were written; an entry by itself, as earlier versions stored all, is one. */
export function entriesIn({ before = [], ...last }: LogBlock): AuditEntry[] {
  return [...before, last];
}
