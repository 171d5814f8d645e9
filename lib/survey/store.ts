import { NOTHING_DONE, type Undo } from '../domain/undo';
import { surveyOpening } from './database';
import type { GenuinePrices } from './genuine-price';
import type { Line } from './line';
import { sayChanged } from './news';
import type { Wanted } from './passing';
import type { Facet } from './places';
import { readPage, type SightingPage, sightingsOf, walk } from './reading';
import type { Seen, Sighting } from './sighting';
import { type SurveyDatabase, type Tally, WRITTEN } from './stored';
import { type PriceTally, priceTallies, topTallies } from './top';
import { linesAfter, type Walk } from './walk-lines';
import { changeAll, type Kept, keepSeen, replaceAll } from './writing';

/** The sightings of this browser, stored on this machine only. */
export interface SurveyStore {
  /** Adds looks at offers, all or none. */
  keep(looks: readonly Seen[]): Promise<Kept>;
  /** So many sightings after a place, the latest first; where it is ended, what was found until then. */
  page(wanted: Wanted, limit: number, after?: string, how?: Walk): Promise<SightingPage>;
  /** All wanted sightings in batches, the latest first; rejects where it is ended. */
  walk(wanted?: Wanted, how?: Walk): AsyncGenerator<Sighting[]>;
  /** The sightings of keys; of one that is not there, none. */
  get(keys: readonly string[]): Promise<Sighting[]>;
  /** The lines of all sightings in batches, the latest first; rejects where it is ended. */
  lines(how?: Walk): AsyncGenerator<Line[]>;
  /** The values of a facet, those with the most sightings first. */
  top(by: Facet, most?: number): Promise<Tally<Facet>[]>;
  /** The bands of prices beside the genuine ones. */
  prices(plan: GenuinePrices): Promise<PriceTally[]>;
  /** By which ways of writing what is kept is filed; undefined where that was never noted. */
  filedBy(): Promise<string[] | undefined>;
  noteFiledBy(spellings: readonly string[]): Promise<void>;
  count(): Promise<number>;
  /** Puts sightings in their places, and removes those without one; the undo puts back what was there. */
  replace(changes: ReadonlyMap<string, Sighting | undefined>): Promise<Undo>;
  /** Changes sightings as they are when it is written; those that `change` leaves stay. The undo puts back what was there. */
  change(keys: readonly string[], change: (sighting: Sighting) => Sighting | undefined): Promise<Undo>;
  /** Removes everything; the undo brings it back beside what came since. */
  clear(): Promise<Undo>;
  close(): Promise<void>;
}

/** The store; opened when it is first asked. */
export function openSurvey(name?: string): SurveyStore {
  const { open, close } = surveyOpening(name);

  async function replaced(
    write: (database: SurveyDatabase) => Promise<ReadonlyMap<string, Sighting | undefined>>,
  ): Promise<Undo> {
    const before = await write(await open());
    if (before.size === 0) return NOTHING_DONE;
    sayChanged();
    return async () => {
      await replaceAll(await open(), before);
      sayChanged();
    };
  }

  async function clear(): Promise<Undo> {
    const before: Sighting[] = [];
    for await (const some of walk(open)) before.push(...some);
    const writing = (await open()).transaction([...WRITTEN], 'readwrite');
    await Promise.all([...WRITTEN.map((name) => writing.objectStore(name).clear()), writing.done]);
    sayChanged();
    return async () => {
      await bringBack(before);
    };
  }

  /** What came since stands. */
  async function bringBack(sightings: readonly Sighting[]): Promise<void> {
    const there = new Set(await (await open()).getAllKeys('sightings'));
    const missing = sightings.filter(({ key }) => !there.has(key));
    for (let at = 0; at < missing.length; at += PORTION)
      await replaceAll(await open(), new Map(missing.slice(at, at + PORTION).map((one) => [one.key, one])));
    sayChanged();
  }

  return {
    async keep(looks) {
      const kept = await keepSeen(await open(), looks);
      sayChanged();
      return kept;
    },
    page: (wanted, limit, after, how) => readPage(open, wanted, limit, after, how),
    get: async (keys) =>
      sightingsOf(
        await open(),
        keys.map((key) => ({ key })),
      ),
    walk: (wanted, how) => walk(open, wanted, how),
    async *lines(how) {
      for await (const { lines } of linesAfter(open, undefined, how)) {
        how?.signal?.throwIfAborted();
        yield lines;
      }
    },
    top: async (by, most) => topTallies(await open(), by, most),
    prices: async (plan) => priceTallies(await open(), plan),
    filedBy: async () => (await open()).get('notes', 'filedBy'),
    noteFiledBy: async (spellings) => void (await (await open()).put('notes', [...spellings], 'filedBy')),
    count: async () => (await open()).count('sightings'),
    replace: (changes) => replaced((database) => replaceAll(database, changes)),
    change: (keys, change) => replaced((database) => changeAll(database, keys, change)),
    ...{ clear, close },
  };
}

/** Sightings that one transaction brings back. */
const PORTION = 2_000;
