import type { Undo } from '../domain/undo';
import { sayChanged } from './news';
import type { Facet } from './places';
import { readPage, type SightingPage, topTallies, type Wanted, walk } from './reading';
import type { Seen, Sighting } from './sighting';
import { surveyOpening, type Tally } from './stored';
import { type Kept, keepSeen, replaceAll } from './writing';

/** The sightings of this browser, stored on this machine only. */
export interface SurveyStore {
  /** Adds looks at offers, all or none. */
  keep(looks: readonly Seen[]): Promise<Kept>;
  /** So many sightings after a place, the latest first. */
  page(wanted: Wanted, limit: number, after?: string): Promise<SightingPage>;
  /** All wanted sightings in batches, the latest first. */
  walk(wanted?: Wanted): AsyncGenerator<Sighting[]>;
  /** The values of a facet, those with the most sightings first. */
  top(by: Facet, most?: number): Promise<Tally[]>;
  count(): Promise<number>;
  /** Puts sightings in their places, and removes those without one; the undo puts back what was there. */
  replace(changes: ReadonlyMap<string, Sighting | undefined>): Promise<Undo>;
  /** Removes everything; the undo brings it back beside what came since. */
  clear(): Promise<Undo>;
  close(): Promise<void>;
}

/** The store; opened when it is first asked. */
export function openSurvey(name?: string): SurveyStore {
  const { open, close } = surveyOpening(name);

  async function replace(changes: ReadonlyMap<string, Sighting | undefined>): Promise<Undo> {
    const before = await replaceAll(await open(), changes);
    sayChanged();
    return async () => {
      await replaceAll(await open(), before);
      sayChanged();
    };
  }

  async function clear(): Promise<Undo> {
    const before: Sighting[] = [];
    for await (const some of walk(open)) before.push(...some);
    const writing = (await open()).transaction(['sightings', 'tallies'], 'readwrite');
    await Promise.all([
      writing.objectStore('sightings').clear(),
      writing.objectStore('tallies').clear(),
      writing.done,
    ]);
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
    page: async (wanted, limit, after) => readPage(await open(), wanted, limit, after),
    walk: (wanted) => walk(open, wanted),
    top: async (by, most) => topTallies(await open(), by, most),
    count: async () => (await open()).count('sightings'),
    ...{ replace, clear, close },
  };
}

/** Sightings that one transaction brings back. */
const PORTION = 2_000;
