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
  /** Everything decided, oldest first, and apart from it what could not be read. O(decisions). */
  all(): Promise<{ decisions: Decision[]; unread: UnreadDecision[] }>;
  /** What lies in the store, portion by portion, in no order of time; none is long enough for anybody to wait for the page. */
  walk(): AsyncIterable<Stored>;
  /** How many entries there are, read or not. */
  count(): Promise<number>;
  /** The decisions at some places of the index; nothing else is read, however many there are. */
  at(places: readonly string[]): Promise<DecisionIndex>;
  /**
   * Stores new decisions and logs them, all or none. They come back as they are stored: never before what was decided
   * before them, and naming the decisions of their reach that they stand in place of.
   */
  decide(decisions: readonly Decision[], doing: Doing): Promise<Decision[]>;
  /** Adds or replaces by id decisions that were made before or elsewhere, and logs that they were brought. */
  bring(decisions: readonly Decision[], doing: Doing, from?: string): Promise<void>;
  /** Takes decisions back; the log keeps them whole. Ids that are not there are no error. Answers what was taken back. */
  retract(ids: readonly string[], doing: Doing): Promise<Undone[]>;
  /** Erases all decisions and the log; a new log says openly that one was erased. */
  erase(doing: Doing): Promise<void>;
  /** The log from its first entry on; read in portions. */
  log(): AsyncIterable<AuditEntry>;
  /** Its first entry; undefined where nothing was done yet. */
  logBegins(): Promise<AuditEntry | undefined>;
  /** Puts a saved log back where it fits before the one that is here, whole or not at all; answers whether it did. */
  putLogBack(saved: readonly AuditEntry[], course?: Parameters<typeof putLogBack>[2]): Promise<boolean>;
  /** Takes it out again; one that has gone on since stays. */
  takeLogOut(saved: readonly AuditEntry[]): Promise<void>;
  /** How a new version narrowed what was decided, until `forgetChange`; undefined where it changed nothing. */
  change(): Promise<ReachChange | undefined>;
  forgetChange(): Promise<void>;
  /** Ends the connection; the next call opens another. */
  close(): Promise<void>;
}

/** The store; opened when it is first asked, and anew whenever its connection has ended or could not be opened. */
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
