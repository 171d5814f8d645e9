import { type IDBPTransaction, unwrap } from 'idb';
import { lineOf } from './line';
import type { SurveyDatabase, SurveySchema, SurveyWriting } from './stored';
import { TallyChanges } from './tallies';

type Upgrade = IDBPTransaction<
  SurveySchema,
  ('sightings' | 'lines' | 'tallies' | 'notes')[],
  'versionchange'
>;

/** Sightings that are read at a time: of 100,000 all at once would not fit beside a page. */
const AT_ONCE = 1_000;

/**
 * What each version added; a step that was released is never edited. From version 1, which had no lines and counted prices by
 * band: each sighting gets its line, and what is offered is counted anew. No sighting is rewritten or removed, and one that ends
 * midway leaves the earlier version as it was. O(sightings).
 */
export async function upgradeSurvey(
  database: SurveyDatabase,
  oldVersion: number,
  _newVersion: number | null,
  transaction: Upgrade,
): Promise<void> {
  if (oldVersion < 1) {
    const sightings = database.createObjectStore('sightings', { keyPath: 'key' });
    sightings.createIndex('place', 'places', { multiEntry: true });
    const tallies = database.createObjectStore('tallies', { keyPath: ['by', 'value'] });
    tallies.createIndex('most', ['by', 'count']);
  }
  if (oldVersion < 2) {
    database.createObjectStore('lines', { keyPath: 'order' }).createIndex('offered', 'offered');
    database.createObjectStore('notes');
    if (oldVersion === 1) await allOrNone(transaction, writeLines);
  }
}

/** Ends the change of version with a work that fails: what is half done must not stand. */
async function allOrNone(transaction: Upgrade, work: (transaction: Upgrade) => Promise<void>): Promise<void> {
  try {
    await work(transaction);
  } catch (error) {
    console.warn('the survey stays as its earlier version left it', error);
    transaction.abort();
    // Whoever opens it hears of it; here it has been told.
    await transaction.done.catch(() => undefined);
  }
}

async function writeLines(transaction: Upgrade): Promise<void> {
  const [sightings, lines] = [transaction.objectStore('sightings'), unwrap(transaction.objectStore('lines'))];
  await transaction.objectStore('tallies').clear();
  const counted = new TallyChanges();
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
    const some = await sightings.getAll(range, AT_ONCE);
    for (const sighting of some) counted.replace(undefined, sighting);
    // Not waited for one by one: where one fails, all end with their transaction.
    for (const sighting of some) lines.put(lineOf(sighting));
    if (some.length < AT_ONCE) break;
    after = some.at(-1)!.key;
  }
  // A transaction of an upgrade covers every store, which its type does not show.
  await counted.write(transaction as unknown as SurveyWriting);
}
