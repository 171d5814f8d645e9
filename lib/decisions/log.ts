import { unwrap } from 'idb';
import { type AuditEntry, type AuditHead, BEGAN, headAfter, NOTHING, sealed } from '../audit/entry';
import type { Json } from '../digest/canonical-json';
import { AHEAD } from './decision-schema';
import type { DecisionsDatabase, LoggedWriting } from './stored';

/**
 * What the log says was done. `decided`: a person did. `settled`: they did where decisions contradicted each other.
 * `undone`: one no longer holds; the entry has it whole. `brought`: made elsewhere or before, from a backup or another's
 * log. `stored-before`: found in the store when the log began. Other rooms may write acts of their own.
 */
export type DecisionAct = 'decided' | 'settled' | 'undone' | 'brought' | 'stored-before';

/** Noted where the machine's clock is behind the log; `about` has what the clock said. */
const CLOCK_BACK = 'clock-set-back';

/** Who does something, and when, by the machine's clock. */
export interface Doing {
  by: string;
  at: string;
}

/** Writes entries into the log within one transaction. Nothing is waited for between them, so that it stays open. */
export interface LogWriter {
  /** The moment of what is written: the clock's, or just after the last entry where the clock was set back since. */
  readonly at: string;
  write(act: string, about: Json): void;
}

/**
 * The log at its end, within a transaction; a log that has no entry is begun. O(1) + the hash of each entry. The
 * transaction keeps the log and what it records together: neither is there without the other.
 */
export async function logIn(writing: LoggedWriting, { by, at: clock }: Doing): Promise<LogWriter> {
  const last = await lastEntry(writing);
  const at = notBefore(last?.at, clock);
  const writer = writerFrom(writing, last ? headAfter(last) : NOTHING, { by, at });
  if (!last) writer.write(BEGAN, { why: 'first' });
  else if (clock < last.at) writer.write(CLOCK_BACK, { clock });
  return writer;
}

/** Ends the log and opens it anew: all entries go, and the first of the new one says how many they were and what their hash was. */
export async function beginAnew(writing: LoggedWriting, { by, at }: Doing): Promise<void> {
  const store = writing.objectStore('audit');
  const last = await lastEntry(writing);
  const entries = await store.count();
  await store.clear();
  const from = last ? headAfter(last) : NOTHING;
  const doing = { by, at: notBefore(last?.at, at) };
  writerFrom(writing, from, doing).write(BEGAN, last ? { why: 'erased', entries } : { why: 'first' });
}

async function lastEntry(writing: LoggedWriting): Promise<AuditEntry | undefined> {
  return (await writing.objectStore('audit').openCursor(null, 'prev'))?.value;
}

/**
 * Later words stay later where the clock was set back. A log that lies more than a day ahead is not followed: what is
 * decided so far ahead counts for nobody.
 */
function notBefore(last: string | undefined, clock: string): string {
  if (last === undefined || last <= clock) return clock;
  const ahead = Date.parse(last) + 1;
  return ahead <= Date.parse(clock) + AHEAD ? new Date(ahead).toISOString() : clock;
}

function writerFrom(writing: LoggedWriting, from: AuditHead, { by, at }: Doing): LogWriter {
  const store = unwrap(writing.objectStore('audit'));
  let head = from;
  return {
    at,
    write(act, about) {
      const entry = sealed({ at, by, act, about }, head);
      store.add(entry);
      head = headAfter(entry);
    },
  };
}

/** Entries that are read at a time. */
const AT_ONCE = 2_000;

/** The log from its first entry, in portions, as it stands while it is read. */
export async function* logEntries(database: () => Promise<DecisionsDatabase>): AsyncGenerator<AuditEntry> {
  let from = 0;
  for (;;) {
    const some = await (await database()).getAll('audit', IDBKeyRange.lowerBound(from), AT_ONCE);
    yield* some;
    const last = some.at(-1);
    if (!last || some.length < AT_ONCE) return;
    from = last.seq + 1;
  }
}
