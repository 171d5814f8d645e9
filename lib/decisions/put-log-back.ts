import { unwrap } from 'idb';
import { type AuditEntry, BEGAN } from '../audit/entry';
import { fitsBefore } from '../audit/fitting';
import { abandoned } from './abandoned';
import { blockOf, entriesIn, MOST_TOGETHER } from './log-block';
import type { DecisionsDatabase } from './stored';

/** The first entry of the log that is here. */
export async function firstEntry(database: DecisionsDatabase): Promise<AuditEntry | undefined> {
  const first = (await database.transaction('audit').store.openCursor())?.value;
  return first && entriesIn(first)[0];
}

/** Called with the number of entries restored so far; the signal removes all of them again. */
interface Course {
  signal?: AbortSignal | undefined;
  onMore?: ((count: number) => void) | undefined;
}

/** Entries passed to the browser at a time, so that the page stays responsive. */
const AT_ONCE = 500;

/**
 * Puts a saved log in front of the one that is here, if it fits (`fitsBefore`); returns whether it did. All of it or,
 * if it cannot be stored or the signal is aborted, nothing. O(entries).
 */
export async function putLogBack(
  database: DecisionsDatabase,
  saved: readonly AuditEntry[],
  { signal, onMore }: Course = {},
): Promise<boolean> {
  const writing = database.transaction('audit', 'readwrite');
  try {
    const first = (await writing.store.openCursor())?.value;
    if (!fitsBefore(saved, first && entriesIn(first)[0])) return false;
    for (let at = 0; at < saved.length; at += AT_ONCE) {
      const some = saved.slice(at, at + AT_ONCE);
      const blocks = blocksOf(some);
      for (const block of blocks.slice(0, -1)) unwrap(writing.store).add(block);
      await writing.store.add(blocks.at(-1)!);
      signal?.throwIfAborted();
      onMore?.(some.length);
    }
    await writing.done;
    return true;
  } catch (error) {
    await abandoned(writing);
    throw error;
  }
}

function blocksOf(entries: readonly AuditEntry[]) {
  const count = Math.ceil(entries.length / MOST_TOGETHER);
  return Array.from({ length: count }, (_, nth) =>
    blockOf(entries.slice(nth * MOST_TOGETHER, (nth + 1) * MOST_TOGETHER)),
  );
}

/**
 * Removes a log that was put back. If it has gone on since, it stays: the later entries would be attached to nothing.
 */
export async function takeLogOut(database: DecisionsDatabase, saved: readonly AuditEntry[]): Promise<void> {
  const [from, to] = [saved[0], saved.at(-1)];
  if (!from || !to) return;
  const writing = database.transaction('audit', 'readwrite');
  const after = (await writing.store.openCursor(IDBKeyRange.lowerBound(to.seq, true)))?.value;
  if (!after || entriesIn(after)[0]!.act === BEGAN)
    await writing.store.delete(IDBKeyRange.bound(from.seq, to.seq));
  await writing.done;
}
