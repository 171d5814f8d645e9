import { lineOf } from './line';
import { passing, type Wanted } from './passing';
import { beginning, orderOf } from './places';
import type { Sighting } from './sighting';
import type { StoredSighting, SurveyDatabase } from './stored';
import { linesAfter, type Walk } from './walk-lines';
import { bare } from './writing';

/** Sightings read out of the store at a time. */
const BATCH = 500;
const LAST = '\uffff';
/** Of so many in a place the sightings themselves are read; of more, all lines are looked through sooner. */
const FEW = 5_000;

/** Some of the sightings, the latest first, and where the next ones begin; without `next` there are no more. */
export interface SightingPage {
  sightings: Sighting[];
  next?: string;
}

interface Found {
  order: string;
  key: string;
  sighting?: Sighting;
}

/** Sightings that pass, of a stretch that was looked through, and where it ended. */
interface Stretch {
  found: Found[];
  end?: string;
}

/**
 * So many of the wanted sightings after a place, the latest first. O(limit) without `text` and `where`; else as many are looked
 * through as must be until there are enough, which is told as it goes on and ends when it is told to: then `next` is where
 * it ended.
 */
export async function readPage(
  open: () => Promise<SurveyDatabase>,
  wanted: Wanted,
  limit: number,
  after?: string,
  how: Walk = {},
): Promise<SightingPage> {
  const sightings: Sighting[] = [];
  let next = after;
  for await (const { found, end } of stretches(open, wanted, limit + 1, after, how)) {
    const taken = found.slice(0, limit - sightings.length);
    sightings.push(...(await sightingsOf(await open(), taken)));
    if (found.length > taken.length) return { sightings, next: taken.at(-1)?.order ?? next! };
    if (end === undefined) return { sightings };
    next = end;
    if (sightings.length >= limit || how.signal?.aborted) break;
  }
  return { sightings, ...(next !== undefined && { next }) };
}

/** All of the wanted sightings, batch by batch, so that none are held longer than they are looked at. */
export async function* walk(
  open: () => Promise<SurveyDatabase>,
  wanted: Wanted = {},
  how: Walk = {},
): AsyncGenerator<Sighting[]> {
  for await (const { found } of stretches(open, wanted, BATCH, undefined, how)) {
    how.signal?.throwIfAborted();
    for (let at = 0; at < found.length; at += BATCH)
      yield await sightingsOf(await open(), found.slice(at, at + BATCH));
  }
}

async function* stretches(
  open: () => Promise<SurveyDatabase>,
  wanted: Wanted,
  atOnce: number,
  after: string | undefined,
  how: Walk,
): AsyncGenerator<Stretch> {
  const isAll = !wanted.text && !wanted.where;
  if (isAll || (wanted.place && (await countIn(await open(), wanted.place)) <= FEW))
    yield* byIndex(open, wanted, isAll ? atOnce : BATCH, after, how);
  else yield* byLines(open, wanted, after, how);
}

async function* byIndex(
  open: () => Promise<SurveyDatabase>,
  wanted: Wanted,
  atOnce: number,
  after: string | undefined,
  { onPassed }: Walk,
): AsyncGenerator<Stretch> {
  const begin = beginning(wanted.place);
  const passes = passing(wanted);
  let end = after;
  for (let passed = 0; ; ) {
    const range = IDBKeyRange.bound(begin + (end ?? ''), begin + LAST, end !== undefined, true);
    const stored = await (await open()).getAllFromIndex('sightings', 'place', range, atOnce);
    const found = stored.filter((one) => passes(lineOf(one))).map(read);
    passed += stored.length;
    onPassed?.(passed);
    if (stored.length < atOnce) return yield { found };
    end = orderOf(stored.at(-1)!);
    yield { found, end };
  }
}

const read = (one: StoredSighting) => ({ order: orderOf(one), key: one.key, sighting: bare(one) });

async function* byLines(
  open: () => Promise<SurveyDatabase>,
  wanted: Wanted,
  after: string | undefined,
  how: Walk,
): AsyncGenerator<Stretch> {
  const passes = passing(wanted);
  for await (const { lines, end } of linesAfter(open, after, how))
    yield { found: lines.filter(passes), ...(end !== undefined && { end }) };
}

/** The sightings of what was found; one that was removed meanwhile is none. */
export async function sightingsOf(
  database: SurveyDatabase,
  found: readonly Pick<Found, 'key' | 'sighting'>[],
): Promise<Sighting[]> {
  const store = database.transaction('sightings').store;
  const all = await Promise.all(
    found.map(async ({ key, sighting }) => {
      const stored = sighting ? undefined : await store.get(key);
      return sighting ?? (stored && bare(stored));
    }),
  );
  return all.filter((one) => one !== undefined);
}

async function countIn(database: SurveyDatabase, { by, value }: NonNullable<Wanted['place']>) {
  return (await database.get('tallies', [by, value]))?.count ?? 0;
}
