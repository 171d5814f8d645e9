import { type AuditEntry, BEGAN } from '../audit/entry';
import { type FaultyLog, type SoundLog, verifyLog } from '../audit/verify';
import { contradictionsIn } from '../decisions/contested';
import type { Decision } from '../decisions/decision';
import { joinWords, missingHere, type Words, wordsOf } from '../decisions/merge';
import type { DecisionStore } from '../decisions/store';
import { ask } from '../messages/send';

/** What came of another's log. */
export interface TakenLog {
  log: SoundLog;
  /** Decisions that were not known here, and decisions that were taken back there since. */
  brought: number;
  retracted: number;
  /** Entries that this version cannot read: they are of a later one. */
  unread: number;
  /** Contradictions that there are now. */
  contradictions: number;
}

/** Decisions that one message brings. */
const AT_ONCE = 1_000;

/**
 * Joins another's exported log with the work done here; nobody's is lost. Of a log that is not as it was written nothing
 * is taken: the fault is answered. Taking the same log again changes nothing, so that one that was cut short is repeated.
 */
export async function takeLog(
  file: AsyncIterable<Uint8Array>,
  name: string,
  store: DecisionStore,
): Promise<TakenLog | FaultyLog> {
  const entries: AuditEntry[] = [];
  const log = await verifyLog(file, (entry) => void (entry.act === BEGAN || entries.push(entry)));
  if (!log.sound) return log;
  const theirs = wordsOf(entries);
  const here = await wordsHere(store);
  const { bring, retract } = missingHere(here, joinWords(here, theirs.words));
  for (const decisions of portions(bring)) await ask('importDecisions', { decisions, from: name });
  for (const ids of portions(retract)) await ask('retract', { ids });
  const contradictions = contradictionsIn((await store.all()).decisions).length;
  return { log, brought: bring.length, retracted: retract.length, unread: theirs.unread, contradictions };
}

/** What was said of decisions here, by the log, and what stands without being in it. */
async function wordsHere(store: DecisionStore): Promise<Words> {
  const entries: AuditEntry[] = [];
  for await (const entry of store.log()) entries.push(entry);
  const { decisions } = await store.all();
  const standing = new Map(
    decisions.map((decision: Decision) => [decision.id, { decision, stands: true, at: decision.at }]),
  );
  return joinWords(standing, wordsOf(entries).words);
}

function* portions<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < items.length; at += AT_ONCE) yield items.slice(at, at + AT_ONCE);
}
