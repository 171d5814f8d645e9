import { lineOf } from './line';
import { merged } from './merge';
import { indexKeys, orderOf } from './places';
import type { Seen, Sighting } from './sighting';
import { type StoredSighting, type SurveyDatabase, type SurveyWriting, WRITTEN } from './stored';
import { TallyChanges } from './tallies';

/** Sightings that are kept at most: what a backup takes of one kind. */
const MOST_SIGHTINGS = 200_000;

/** What became of looks at offers. Together they are all of them. */
export interface Kept {
  added: number;
  known: number;
  /** Not kept: the survey is full. */
  refused: number;
}

/**
 * Adds looks to what is kept, all or none. Rejects where they cannot be stored; what was there stays. All is read at once and
 * written at once: one by one, a thousand took ten times as long. O(looks).
 */
export async function keepSeen(database: SurveyDatabase, looks: readonly Seen[]): Promise<Kept> {
  return inOneWriting(database, async (writing, write) => {
    const store = writing.objectStore('sightings');
    const before = await storedAt(writing, [...new Set(looks.map(({ key }) => key))]);
    const after = new Map<string, Sighting>();
    const kept: Kept = { added: 0, known: 0, refused: 0 };
    let room = MOST_SIGHTINGS - (await store.count());
    for (const seen of looks) {
      const known = after.get(seen.key) ?? before.get(seen.key);
      if (!known && room-- <= 0) kept.refused++;
      else {
        kept[known ? 'known' : 'added']++;
        after.set(seen.key, merged(known, seen));
      }
    }
    await write(before, after);
    return kept;
  });
}

/** Puts sightings in their places, whatever stood there; those without a sighting are removed. Answers what was there. */
export function replaceAll(
  database: SurveyDatabase,
  changes: ReadonlyMap<string, Sighting | undefined>,
): Promise<ReadonlyMap<string, Sighting | undefined>> {
  return inOneWriting(database, async (writing, write) => {
    const before = await storedAt(writing, [...changes.keys()]);
    await write(before, changes);
    return before;
  });
}

/**
 * Changes sightings as they lie when they are written, so that no look that comes meanwhile is lost; one that is not there, and one
 * that `change` leaves (undefined), stays as it is. Answers what was there of those that changed.
 */
export function changeAll(
  database: SurveyDatabase,
  keys: readonly string[],
  change: (sighting: Sighting) => Sighting | undefined,
): Promise<Sightings> {
  return inOneWriting(database, async (writing, write) => {
    const before = await storedAt(writing, keys);
    const after = new Map<string, Sighting>();
    for (const [key, sighting] of before) {
      const changed = sighting && change(sighting);
      if (changed) after.set(key, changed);
    }
    await write(before, after);
    return new Map([...before].filter(([key]) => after.has(key)));
  });
}

type Sightings = ReadonlyMap<string, Sighting | undefined>;

async function storedAt(writing: SurveyWriting, keys: readonly string[]): Promise<Sightings> {
  const store = writing.objectStore('sightings');
  const stored = await Promise.all(keys.map((key) => store.get(key)));
  return new Map(keys.map((key, at) => [key, stored[at] && bare(stored[at])]));
}

/** Sightings in the place of those before, their lines, and what counts them. */
async function write(writing: SurveyWriting, before: Sightings, after: Sightings): Promise<void> {
  const tallies = new TallyChanges();
  // Each of its own: where one cannot begin, the others are still waited for.
  const puts = Array.from(after, async ([key, sighting]) => {
    tallies.replace(before.get(key), sighting);
    await writeOne(writing, key, before.get(key), sighting);
  });
  await Promise.all([...puts, tallies.write(writing)]);
}

async function writeOne(
  writing: SurveyWriting,
  key: string,
  before: Sighting | undefined,
  after: Sighting | undefined,
): Promise<void> {
  const [sightings, lines] = [writing.objectStore('sightings'), writing.objectStore('lines')];
  const order = before && orderOf(before);
  const isMoved = order !== undefined && (!after || order !== orderOf(after));
  await Promise.all([
    after ? sightings.put(filed(after)) : sightings.delete(key),
    ...(isMoved ? [lines.delete(order)] : []),
    ...(after ? [lines.put(lineOf(after))] : []),
  ]);
}

async function inOneWriting<Result>(
  database: SurveyDatabase,
  work: (
    writing: SurveyWriting,
    put: (before: Sightings, after: Sightings) => Promise<void>,
  ) => Promise<Result>,
): Promise<Result> {
  const writing = database.transaction([...WRITTEN], 'readwrite') as SurveyWriting;
  const ended = writing.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await work(writing, (before, after) => write(writing, before, after));
    const failed = await ended;
    if (failed) throw failed.error ?? new DOMException('the writing was ended', 'AbortError');
    return result;
  } catch (error) {
    abort(writing);
    const failed = await ended;
    // A request that was ended with its writing says less than what ended that.
    throw isEnded(error) ? (writing.error ?? failed?.error ?? error) : error;
  }
}

const isEnded = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

function abort(writing: SurveyWriting): void {
  try {
    writing.abort();
  } catch {
    // It has ended by itself.
  }
}

const filed = (sighting: Sighting): StoredSighting => ({ ...sighting, places: indexKeys(sighting) });

/** A sighting without the keys of the index, nor what the first version kept with it: its price beside a genuine one. */
export function bare({ places, share, ...sighting }: StoredSighting & { share?: number }): Sighting {
  return sighting;
}
