import { unwrap } from 'idb';
import { type AuditEntry, type AuditHead, BEGAN, headAfter, NOTHING, sealed } from '../audit/entry';
import type { Json } from '../digest/canonical-json';
import { AHEAD } from './decision-schema';
import { blockOf, entriesIn, MOST_TOGETHER } from './log-block';
import type { DecisionsDatabase, LoggedWriting } from './stored';

/**
 * What was done, according to the log. `decided`: by a person. `settled`: by a person, between contradicting
 * decisions. `undone`: one no longer holds; the entry has it whole. `brought`: made elsewhere or earlier, from a
 * backup or another person's log. `stored-before`: found in the store when the log began. Other rooms may write acts
 * of their own.
 */
export type DecisionAct = 'decided' | 'settled' | 'undone' | 'brought' | 'stored-before';

/** Noted if the machine's clock is behind the log; `about` has the clock's time. */
const CLOCK_BACK = 'clock-set-back';

/** Who does something, and when, by the machine's clock. */
export interface Doing {
  by: string;
  at: string;
}

/** Writes entries into the log within one transaction, without awaiting anything in between, so that it stays open. */
export interface LogWriter {
  /** The moment for what is written: the clock's, or just after the last entry if the clock was set back since. */
  readonly at: string;
  write(act: string, about: Json): void;
}

/**
 * Does something with the log at its end, within a transaction; a log that has no entry is begun. O(1) + the hash of each
 * entry. The transaction keeps the log and what it records together: neither is there without the other.
 */
export async function logged<Made>(
  writing: LoggedWriting,
  { by, at: clock }: Doing,
  act: (log: LogWriter) => Promise<Made>,
): Promise<Made> {
  const last = await lastEntry(writing);
  const at = notBefore(last?.at, clock);
  const writer = writerFrom(writing, last ? headAfter(last) : NOTHING, { by, at });
  if (!last) writer.write(BEGAN, { why: 'first' });
  else if (clock < last.at) writer.write(CLOCK_BACK, { clock });
  const made = await act(writer);
  writer.store();
  return made;
}

/**
 * Ends the log and opens a new one: all entries are removed, and the first new one says how many they were and what
 * their last hash was.
 */
export async function beginAnew(writing: LoggedWriting, { by, at }: Doing): Promise<void> {
  const store = writing.objectStore('audit');
  const last = await lastEntry(writing);
  const first = (await store.openCursor())?.value;
  await store.clear();
  const from = last ? headAfter(last) : NOTHING;
  const writer = writerFrom(writing, from, { by, at: notBefore(last?.at, at) });
  // They are numbered without gaps.
  const entries = first && last ? last.seq - entriesIn(first)[0]!.seq + 1 : 0;
  writer.write(BEGAN, last ? { why: 'erased', entries } : { why: 'first' });
  writer.store();
}

/** The last entry of a block is its outermost. */
async function lastEntry(writing: LoggedWriting): Promise<AuditEntry | undefined> {
  return (await writing.objectStore('audit').openCursor(null, 'prev'))?.value;
}

/**
 * Later entries stay later even if the clock was set back. A log that is more than a day ahead is not followed,
 * because decisions that far in the future are invalid everywhere.
 */
function notBefore(last: string | undefined, clock: string): string {
  if (last === undefined || last <= clock) return clock;
  const ahead = Date.parse(last) + 1;
  return ahead <= Date.parse(clock) + AHEAD ? new Date(ahead).toISOString() : clock;
}

function writerFrom(
  writing: LoggedWriting,
  from: AuditHead,
  { by, at }: Doing,
): LogWriter & { store(): void } {
  const store = unwrap(writing.objectStore('audit'));
  let head = from;
  let unstored: AuditEntry[] = [];
  function storeThem(): void {
    if (unstored.length > 0) store.add(blockOf(unstored));
    unstored = [];
  }
  return {
    at,
    write(act, about) {
      const entry = sealed({ at, by, act, about }, head);
      head = headAfter(entry);
      if (unstored.push(entry) === MOST_TOGETHER) storeThem();
    },
    store: storeThem,
  };
}

/** Blocks that are read at a time. */
const AT_ONCE = 200;

/** The log from its first entry, in portions, as it is while it is read. */
export async function* logEntries(database: () => Promise<DecisionsDatabase>): AsyncGenerator<AuditEntry> {
  let from = 0;
  for (;;) {
    const some = await (await database()).getAll('audit', IDBKeyRange.lowerBound(from), AT_ONCE);
    for (const block of some) yield* entriesIn(block);
    const last = some.at(-1);
    if (!last || some.length < AT_ONCE) return;
    from = last.seq + 1;
  }
}
