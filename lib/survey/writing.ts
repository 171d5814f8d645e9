import { merged } from './merge';
import { indexKeys } from './places';
import type { Seen, Sighting } from './sighting';
import type { StoredSighting, SurveyDatabase, SurveyWriting } from './stored';
import { TallyChanges } from './tallies';

/** Sightings that are kept at most: what a backup takes of one kind. */
export const MOST_SIGHTINGS = 200_000;

/** What became of looks at offers. Together they are all of them. */
export interface Kept {
  added: number;
  known: number;
  /** Not kept: the survey is full. */
  refused: number;
}

/** Adds looks to what is kept, all or none. Rejects where they cannot be stored; what was there stays. O(looks). */
export async function keepSeen(database: SurveyDatabase, looks: readonly Seen[]): Promise<Kept> {
  return inOneWriting(database, async (writing, tallies) => {
    const store = writing.objectStore('sightings');
    const kept: Kept = { added: 0, known: 0, refused: 0 };
    let room = MOST_SIGHTINGS - (await store.count());
    for (const seen of looks) {
      const before = await store.get(seen.key);
      if (!before && room <= 0) {
        kept.refused++;
        continue;
      }
      const after = merged(before && bare(before), seen);
      await store.put(filed(after));
      tallies.replace(before, after);
      room -= Number(!before);
      kept[before ? 'known' : 'added']++;
    }
    return kept;
  });
}

/** Puts sightings in their places, whatever stood there; those without a sighting are removed. Answers what was there. */
export function replaceAll(
  database: SurveyDatabase,
  changes: ReadonlyMap<string, Sighting | undefined>,
): Promise<Map<string, Sighting | undefined>> {
  return inOneWriting(database, async (writing, tallies) => {
    const store = writing.objectStore('sightings');
    const before = new Map<string, Sighting | undefined>();
    for (const [key, after] of changes) {
      const stored = await store.get(key);
      before.set(key, stored && bare(stored));
      await (after ? store.put(filed(after)) : store.delete(key));
      tallies.replace(stored, after);
    }
    return before;
  });
}

async function inOneWriting<Result>(
  database: SurveyDatabase,
  work: (writing: SurveyWriting, tallies: TallyChanges) => Promise<Result>,
): Promise<Result> {
  const writing = database.transaction(['sightings', 'tallies'], 'readwrite') as SurveyWriting;
  const ended = writing.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const tallies = new TallyChanges();
  try {
    const result = await work(writing, tallies);
    await tallies.write(writing);
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

/** A sighting without the keys of the index. */
export function bare({ places, ...sighting }: StoredSighting): Sighting {
  return sighting;
}
