import { foldedWords } from '../decisions/folded-words';
import { beginning, type Facet, indexKey } from './places';
import type { Sighting } from './sighting';
import type { SurveyDatabase, Tally } from './stored';
import { bare } from './writing';

/** Sightings read out of the store at a time. */
const BATCH = 500;
const LAST = '\uffff';

/** Which sightings are wanted. */
export interface Wanted {
  /** Those with one value in a facet; all where it is absent. */
  place?: { by: Facet; value: string };
  /** Words in the title, the seller or the brand. */
  text?: string;
  /** What else must hold. */
  where?(sighting: Sighting): boolean;
}

/** Some of the sightings, the latest first, and where the next ones begin; without `next` there are no more. */
export interface SightingPage {
  sightings: Sighting[];
  next?: string;
}

/**
 * So many of the wanted sightings after a place, the latest first. Only those are read that the index has in the place, in
 * batches until there are enough: O(limit) without `text` and `where`, else as many as must be passed over.
 */
export async function readPage(
  database: SurveyDatabase,
  wanted: Wanted,
  limit: number,
  after?: string,
): Promise<SightingPage> {
  const sightings: Sighting[] = [];
  let from = after;
  for (;;) {
    const batch = await readBatch(
      database,
      wanted,
      from,
      Math.max(limit - sightings.length + 1, wanted.text || wanted.where ? BATCH : 0),
    );
    for (const sighting of batch.sightings) {
      if (sightings.length === limit) return { sightings, next: from! };
      if (isWanted(sighting, wanted)) sightings.push(sighting);
      from = indexKey(sighting, wanted.place);
    }
    if (batch.last) return { sightings };
  }
}

/** All of the wanted sightings, batch by batch, so that none are held longer than they are looked at. */
export async function* walk(
  database: () => Promise<SurveyDatabase>,
  wanted: Wanted = {},
): AsyncGenerator<Sighting[]> {
  let from: string | undefined;
  for (;;) {
    const { sightings, last } = await readBatch(await database(), wanted, from, BATCH);
    const some = sightings.filter((sighting) => isWanted(sighting, wanted));
    if (some.length > 0) yield some;
    if (last) return;
    from = indexKey(sightings.at(-1)!, wanted.place);
  }
}

/** The values of a facet with the most sightings, the most first; all of them where no number is given. */
export async function topTallies(database: SurveyDatabase, by: Facet, most = Number.POSITIVE_INFINITY) {
  const tallies: Tally[] = [];
  const range = IDBKeyRange.bound([by, 0], [by, Number.MAX_SAFE_INTEGER]);
  let cursor = await database.transaction('tallies').store.index('most').openCursor(range, 'prev');
  while (cursor && tallies.length < most) {
    tallies.push(cursor.value);
    cursor = await cursor.continue();
  }
  return tallies;
}

async function readBatch(
  database: SurveyDatabase,
  { place }: Wanted,
  after: string | undefined,
  limit: number,
): Promise<{ sightings: Sighting[]; last: boolean }> {
  const begin = beginning(place);
  const range = IDBKeyRange.bound(after ?? begin, begin + LAST, after !== undefined, true);
  const stored = await database.getAllFromIndex('sightings', 'place', range, limit);
  return { sightings: stored.map(bare), last: stored.length < limit };
}

function isWanted(sighting: Sighting, { text = '', where }: Wanted): boolean {
  const words = foldedWords(text);
  const texts = [sighting.title, sighting.seller ?? '', sighting.brand ?? ''];
  if (words && !texts.some((one) => foldedWords(one).includes(words))) return false;
  return where?.(sighting) ?? true;
}
