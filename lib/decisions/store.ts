import { unwrap } from 'idb';
import * as v from 'valibot';
import { openingOf } from './database';
import type { Decision } from './decision';
import { type DecisionIndex, placeOf } from './decision-index';
import { DecisionSchema } from './decision-schema';
import type { DecisionsDatabase, ReachChange } from './stored';

/** What is stored and is no decision that this version knows: never applied, and never deleted by itself. */
export interface UnreadDecision {
  id: string;
  stored: unknown;
}

/** The decisions of this browser, stored on this machine only. */
export interface DecisionStore {
  /** Everything decided, oldest first, and apart from it what could not be read. O(decisions). */
  all(): Promise<{ decisions: Decision[]; unread: UnreadDecision[] }>;
  /** How many entries there are, read or not. */
  count(): Promise<number>;
  /** The decisions at some places of the index; nothing else is read, however many there are. */
  at(places: readonly string[]): Promise<DecisionIndex>;
  /** Adds or replaces by id. */
  put(decisions: readonly Decision[]): Promise<void>;
  /** Takes decisions back; ids that are not there are no error. */
  remove(ids: readonly string[]): Promise<void>;
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
    count: async () => (await database()).count('decisions'),
    async at(places) {
      const reading = (await database()).transaction('decisions');
      const index = reading.store.index('place');
      const found = await Promise.all(places.map((place) => index.getAll(place)));
      await reading.done;
      return new Map(places.map((place, nth) => [place, sorted(found[nth]!).decisions]));
    },
    put: async (decisions) => writeAll(await database(), decisions),
    async remove(ids) {
      const writing = (await database()).transaction('decisions', 'readwrite');
      for (const id of ids) unwrap(writing.store).delete(id);
      await writing.done;
    },
    change: async () => (await database()).get('changes', 'reach'),
    forgetChange: async () => (await database()).delete('changes', 'reach'),
    close: opening.close,
  };
}

/** In one transaction: all or nothing. Its requests are not awaited one by one, which took longer than writing. */
async function writeAll(database: DecisionsDatabase, decisions: readonly Decision[]): Promise<void> {
  const writing = database.transaction('decisions', 'readwrite');
  const store = unwrap(writing.store);
  try {
    for (const decision of decisions) store.put({ ...decision, place: placeOf(decision) });
  } catch (error) {
    writing.abort();
    // Rejects with the abort; what caused it says more.
    await writing.done.catch(() => {});
    throw error;
  }
  await writing.done;
}

function sorted(stored: readonly unknown[]): { decisions: Decision[]; unread: UnreadDecision[] } {
  const decisions: Decision[] = [];
  const unread: UnreadDecision[] = [];
  for (const entry of stored) {
    const read = v.safeParse(DecisionSchema, entry);
    if (read.success) decisions.push(read.output);
    else unread.push({ id: String((entry as { id?: unknown }).id), stored: entry });
  }
  return { decisions, unread };
}

function byMoment(one: Decision, other: Decision): number {
  return Date.parse(one.at) - Date.parse(other.at) || (one.id < other.id ? -1 : 1);
}
