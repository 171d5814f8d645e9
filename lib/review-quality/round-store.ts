import * as v from 'valibot';
import { abandoned } from '../decisions/abandoned';
import { openingOf } from '../decisions/database';
import { logged } from '../decisions/log';
import type { LoggedWriting } from '../decisions/stored';
import type { Round, Said } from './round';
import { RoundSchema } from './round-schema';

/** The log's entry for an answer: `quality-answered`, with the round, the item and the answer. */
const ANSWERED = 'quality-answered';

/** Rounds of reviewing in this browser, beside the decisions and in their log. */
export interface RoundStore {
  /** All readable rounds, the latest first. */
  all(): Promise<Round[]>;
  /** Stores rounds, each replacing the one with its id. */
  put(rounds: readonly Round[]): Promise<void>;
  /**
   * Stores the answer to an item and logs it, both or neither; `said` undefined takes it back, which is logged too.
   * Returns the resulting round, or undefined if it no longer exists.
   */
  answer(
    round: string,
    item: string,
    said: { what: Said; took: number } | undefined,
    by: string,
  ): Promise<Round | undefined>;
  remove(ids: readonly string[]): Promise<void>;
  /** Removes all, including those that cannot be read. */
  erase(): Promise<void>;
  close(): Promise<void>;
}

/** The store of rounds; opened on first use. */
export function openRounds(name?: string): RoundStore {
  const { open, close } = openingOf(name);
  return {
    async all() {
      const stored: unknown[] = await (await open()).getAll('rounds');
      const rounds = stored.flatMap((one) => readRound(one) ?? []);
      return rounds.sort((one, other) => (one.drawnAt > other.drawnAt ? -1 : 1));
    },
    async put(rounds) {
      const writing = (await open()).transaction('rounds', 'readwrite');
      await Promise.all([...rounds.map((round) => writing.store.put(round)), writing.done]);
    },
    async answer(id, key, said, by) {
      const writing = (await open()).transaction(['rounds', 'audit'], 'readwrite');
      const rounds = writing.objectStore('rounds');
      const round = readRound(await rounds.get(id));
      if (!round) return undefined;
      const doing = { by, at: new Date().toISOString() };
      try {
        // It covers the log's store, which is all that `logged` uses; the type asks for the decisions' as well.
        const after = await logged(writing as unknown as LoggedWriting, doing, async (log) => {
          const items = round.items.map((item) => {
            if (item.key !== key) return item;
            const { said: _, ...open } = item;
            return said ? { ...open, said: { ...said, at: log.at, ...(by && { by }) } } : open;
          });
          const answered = { ...round, items };
          await rounds.put(answered);
          log.write(ANSWERED, { round: id, item: key, said: said?.what ?? null });
          return answered;
        });
        await writing.done;
        return after;
      } catch (error) {
        await abandoned(writing);
        throw error;
      }
    },
    async remove(ids) {
      const writing = (await open()).transaction('rounds', 'readwrite');
      await Promise.all([...ids.map((id) => writing.store.delete(id)), writing.done]);
    },
    erase: async () => (await open()).clear('rounds'),
    close,
  };
}

function readRound(stored: unknown): Round | undefined {
  const read = v.safeParse(RoundSchema, stored);
  return read.success ? read.output : undefined;
}
