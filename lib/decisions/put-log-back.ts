import { type AuditEntry, BEGAN } from '../audit/entry';
import { fitsBefore } from '../audit/fitting';
import type { DecisionsDatabase } from './stored';

/** The first entry of the log that is here. */
export async function firstEntry(database: DecisionsDatabase): Promise<AuditEntry | undefined> {
  return (await database.transaction('audit').store.openCursor())?.value;
}

/**
 * Puts a saved log back before the one that is here, where it fits (`fitsBefore`); answers whether it did. All of it or,
 * where it cannot be stored, nothing. O(entries).
 */
export async function putLogBack(
  database: DecisionsDatabase,
  saved: readonly AuditEntry[],
): Promise<boolean> {
  const writing = database.transaction('audit', 'readwrite');
  const first = (await writing.store.openCursor())?.value;
  const fits = fitsBefore(saved, first);
  await Promise.all([...(fits ? saved.map((entry) => writing.store.add(entry)) : []), writing.done]);
  return fits;
}

/**
 * Takes a log out again that was put back. Where it has gone on since, it stays: what follows would hang on nothing.
 */
export async function takeLogOut(database: DecisionsDatabase, saved: readonly AuditEntry[]): Promise<void> {
  const [from, to] = [saved[0], saved.at(-1)];
  if (!from || !to) return;
  const writing = database.transaction('audit', 'readwrite');
  const after = await writing.store.get(to.seq + 1);
  if (!after || after.act === BEGAN) await writing.store.delete(IDBKeyRange.bound(from.seq, to.seq));
  await writing.done;
}
