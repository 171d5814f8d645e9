import type { Query } from '../../domain/coverage';
import { nameKey } from '../../domain/name-key';
import type { Recordal } from '../../domain/recordal';
import type { PagerReading, RegisterSearch } from '../../domain/result-page';
import { contentHash } from '../packing/assemble';
import { listsDatabase, type StoredCollection, type StoredSearch } from './database';

/** Collections whose undo is kept. */
const KEPT = 10;
/** Rows of one answer that are told apart; a register of 200,000 is read in some other way. */
const MOST_ROWS = 200_000;

/** Begins a collection; of the ones before it the newest can still be taken back. */
export async function beginCollection(
  begun: Pick<StoredCollection, 'list' | 'url' | 'regime' | 'startedAt'>,
): Promise<StoredCollection> {
  const collection: StoredCollection = {
    ...begun,
    id: crypto.randomUUID(),
    rows: 0,
    searches: 0,
    queries: [],
    replaced: [],
  };
  const transaction = (await listsDatabase()).transaction(['collections', 'collectedBefore'], 'readwrite');
  const collections = transaction.objectStore('collections');
  const earlier = (await collections.getAll()).sort((a, b) => b.startedAt.localeCompare(a.startedAt));
  for (const { id } of earlier.slice(KEPT - 1)) {
    await collections.delete(id);
    await transaction.objectStore('collectedBefore').delete(beforeOf(id));
  }
  await collections.put(collection);
  await transaction.done;
  return collection;
}

/** A collection, open or ended; undefined where it was taken back or is too long ago. */
export async function collectionOf(id: string): Promise<StoredCollection | undefined> {
  return (await listsDatabase()).get('collections', id);
}

/** Everything that a collection put in place of something else. */
export const beforeOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** One page of an answer, read. */
export interface ReadPage extends PagerReading {
  recordals: Recordal[];
  /** Rows that are no recordals: they are missing from the answer. */
  refused?: number;
  /** Absent where the rows answer nobody knows what. */
  search?: RegisterSearch & Pick<Query, 'field'>;
  day: string;
}

/**
 * Keeps a page for its list, in one transaction with the count of what is here of its search: once this settles, no
 * end of the worker loses it, and the same page sent again counts nothing twice. `foldCollected` brings it into the list.
 * O(rows of the search). Rejects where the collection is gone.
 */
export async function keepPage(id: string, page: ReadPage): Promise<StoredCollection> {
  const database = await listsDatabase();
  const transaction = database.transaction(['collections', 'collectedPages'], 'readwrite');
  const collection = await transaction.objectStore('collections').get(id);
  if (!collection) throw new Error('the collection was taken back');
  const kept = counted(collection, page);
  const query = page.search && queryOf(kept.current!, page, kept.regime);
  await transaction.objectStore('collections').put(kept);
  if (page.recordals.length > 0 || query)
    await transaction.objectStore('collectedPages').add({
      collection: id,
      list: collection.list,
      recordals: page.recordals,
      ...(query ? { query } : {}),
    });
  await transaction.done;
  return kept;
}

function counted(collection: StoredCollection, page: ReadPage): StoredCollection {
  const { search, recordals, hits, page: at, pages } = page;
  const before = collection.current;
  const goesOn = before !== undefined && (search ? isSame(before, search) : before.words === '');
  const rows = new Set(goesOn ? before.rows : []);
  const known = rows.size;
  for (const recordal of recordals) if (rows.size < MOST_ROWS) rows.add(contentHash(recordal));
  const seen = new Set(goesOn ? before.seen : []);
  if (at !== undefined) seen.add(at);
  const refused = (goesOn ? (before.refused ?? 0) : 0) + (page.refused ?? 0);
  const current: StoredSearch = {
    words: search?.words ?? '',
    ...(search?.field ? { field: search.field } : {}),
    ...(search?.match ? { match: search.match } : {}),
    ...(hits !== undefined ? { hits } : {}),
    ...(at !== undefined ? { page: at } : {}),
    ...(pages !== undefined ? { pages } : {}),
    rows: Float64Array.from(rows),
    seen: [...seen],
    ...(refused > 0 ? { refused } : {}),
  };
  return {
    ...collection,
    current,
    rows: collection.rows + rows.size - known,
    searches: collection.searches + (search && !goesOn ? 1 : 0),
  };
}

const isSame = (search: StoredSearch, other: RegisterSearch): boolean =>
  nameKey(search.words) === nameKey(other.words) &&
  search.field === other.field &&
  search.match === other.match;

/**
 * The search as far as it is here. Where no pager tells how many rows the answer has, it is one row longer than what
 * is here until its last page was seen: looked up in part.
 */
function queryOf(
  { rows, seen, refused }: StoredSearch,
  { search, day, hits, pages }: ReadPage,
  regime: string | undefined,
): Query {
  const taken = rows.length;
  // Fewer hits than rows were misread: then they are not known.
  const isMisread = hits !== undefined && hits < taken;
  const known = isMisread ? undefined : hits;
  const isWhole = pages === undefined ? !isMisread : seen.length >= pages;
  const missing = Math.max(refused ?? 0, isWhole ? 0 : 1);
  return {
    words: search!.words,
    field: search!.field ?? 'mark',
    match: search!.match ?? 'exact',
    day,
    hits: known ?? taken + missing,
    taken,
    ...(regime ? { regime } : {}),
  };
}
