import type { AuditEntry } from '../audit/entry';
import { byMoment } from './contested';
import { openingOf } from './database';
import type { Decision } from './decision';
import type { DecisionIndex } from './decision-index';
import { type Doing, logEntries } from './log';
import { bring, decide, eraseAll, retract } from './logged-writing';
import { firstEntry, putLogBack, takeLogOut } from './put-log-back';
import { sorted, type UnreadDecision } from './sorted';
import type { ReachChange } from './stored';
import type { Undone } from './take-out';
import { type Stored, walkStored } from './walk';

export type { UnreadDecision } from './sorted';

/** The decisions of this browser and the log of how they came about, stored on this machine only. */
export interface DecisionStore {
  /** All decisions, oldest first, and separately what could not be read. O(decisions). */
  all(): Promise<{ decisions: Decision[]; unread: UnreadDecision[] }>;
  /** What is stored, portion by portion, not sorted by time; each is small enough to keep the page responsive. */
  walk(): AsyncIterable<Stored>;
  /** The number of entries, readable or not. */
  count(): Promise<number>;
  /** The decisions at some places of the index; nothing else is read, however many there are. */
  at(places: readonly string[]): Promise<DecisionIndex>;
  /**
   * Stores new decisions and logs them, all or none. Returns them as they are stored: never dated before earlier ones,
   * and naming the decisions of their reach that they replace.
   */
  decide(decisions: readonly Decision[], doing: Doing): Promise<Decision[]>;
  /** Adds or replaces (by id) decisions that were made earlier or elsewhere, and logs their origin. */
  bring(decisions: readonly Decision[], doing: Doing, from?: string): Promise<void>;
  /** Takes decisions back; the log keeps them whole. Unknown ids are no error. Returns what was taken back. */
  retract(ids: readonly string[], doing: Doing): Promise<Undone[]>;
  /** Erases all decisions and the log; a new log says openly that one was erased. */
  erase(doing: Doing): Promise<void>;
  /** The log from its first entry on; read in portions. */
  log(): AsyncIterable<AuditEntry>;
  /** Its first entry; undefined if there is none yet. */
  logBegins(): Promise<AuditEntry | undefined>;
  /** Puts a saved log in front of the one that is here, if it fits, whole or not at all; returns whether it did. */
  putLogBack(saved: readonly AuditEntry[], course?: Parameters<typeof putLogBack>[2]): Promise<boolean>;
  /** Removes it again, unless it has gone on since. */
  takeLogOut(saved: readonly AuditEntry[]): Promise<void>;
  /** How a new version narrowed existing decisions, until `forgetChange`; undefined if it changed nothing. */
  change(): Promise<ReachChange | undefined>;
  forgetChange(): Promise<void>;
  /** Closes the connection; the next call opens another. */
  close(): Promise<void>;
}

/** The store; opened on first use, and again whenever its connection has ended or could not be opened. */
export function openDecisions(name?: string): DecisionStore {
  const opening = openingOf(name);
  const database = opening.open;
  return {
    async all() {
      const stored = await (await database()).getAll('decisions');
      const { decisions, unread } = sorted(stored);
      return { decisions: decisions.sort(byMoment), unread };
    },
    walk: () => walkStored(database),
    count: async () => (await database()).count('decisions'),
    async at(places) {
      const reading = (await database()).transaction('decisions');
      const index = reading.store.index('place');
      const found = await Promise.all(places.map((place) => index.getAll(place)));
      await reading.done;
      return new Map(places.map((place, nth) => [place, sorted(found[nth]!).decisions]));
    },
    decide: async (decisions, doing) => decide(await database(), decisions, doing),
    bring: async (decisions, doing, from) => bring(await database(), decisions, doing, from),
    retract: async (ids, doing) => retract(await database(), ids, doing),
    erase: async (doing) => eraseAll(await database(), doing),
    log: () => logEntries(database),
    logBegins: async () => firstEntry(await database()),
    putLogBack: async (saved, course) => putLogBack(await database(), saved, course),
    takeLogOut: async (saved) => takeLogOut(await database(), saved),
    change: async () => (await database()).get('changes', 'reach'),
    forgetChange: async () => (await database()).delete('changes', 'reach'),
    close: opening.close,
  };
}
