import type { Coverage, Query } from '../../domain/coverage';
import type { Recordal } from '../../domain/recordal';
import { recordalKey } from '../../domain/recordal-key';
import { withLock } from '../../runtime/with-lock';
import { mergeRecordals } from '../packing/merge';
import { announce } from './announce';
import { replaceList } from './build';
import {
  type ListsDatabase,
  listsDatabase,
  type StoredCollectedPage,
  type StoredCollection,
  type StoredList,
} from './database';
import { listRows } from './list-repository';
import { mergeQueries, queryKey } from './merge-queries';
import { rowsByKey } from './rows-by-key';

/** Pages of a list that wait, and the keys under which they do. */
interface Waiting {
  keys: number[];
  pages: StoredCollectedPage[];
}

/**
 * Brings the pages that wait for a list into it: a later row takes the place of an earlier one of its recordal, of which rows of
 * the same day are parts. All that wait are brought in with one build. What was there before is kept first, and pages
 * wait until the build has swapped in: a worker that dies at any step leaves a list of before or after, and the rest is
 * done by the next one. O(rows of the list), and nothing where no page waits.
 */
export function foldCollected(name: string): Promise<void> {
  return withLock(`collected ${name}`, async () => {
    const database = await listsDatabase();
    const waiting = await waitingFor(database, name);
    if (waiting.pages.length === 0) return;
    const list = await database.get('lists', name);
    const rows = await keptRows(database, list, waiting.pages);
    await replaceQueries(database, list, waiting.pages);
    const queries = waiting.pages.flatMap(({ query }) => query ?? []);
    const coverage = { queries: mergeQueries(list?.coverage?.queries ?? [], queries) };
    if (list && rows.size === 0) await putCoverage(database, name, coverage);
    else await rebuild(database, name, list, rows, coverage, waiting.pages);
    await forget(database, waiting.keys);
  });
}

/** The lists for which pages wait: those of a worker that died. */
export async function listsWaiting(): Promise<string[]> {
  const pages = await (await listsDatabase()).getAll('collectedPages');
  return [...new Set(pages.map(({ list }) => list))];
}

async function waitingFor(database: ListsDatabase, name: string): Promise<Waiting> {
  const waiting: Waiting = { keys: [], pages: [] };
  const { store } = database.transaction('collectedPages');
  for await (const { key, value } of store) {
    if (value.list !== name) continue;
    waiting.keys.push(key);
    waiting.pages.push(value);
  }
  return waiting;
}

/** The rows that the list gets, by their keys; what they replace is kept for an undo before anything else happens. */
async function keptRows(
  database: ListsDatabase,
  list: StoredList | undefined,
  pages: readonly StoredCollectedPage[],
): Promise<Map<string, Recordal>> {
  const keys = new Set(pages.flatMap(({ recordals }) => recordals.map(recordalKey)));
  const before = list ? await rowsByKey(list, keys) : new Map<string, Recordal>();
  const rows = new Map<string, Recordal>();
  const transaction = database.transaction('collectedBefore', 'readwrite');
  for (const { collection, recordals } of pages)
    for (const recordal of recordals) {
      const key = recordalKey(recordal);
      rows.set(key, later(rows.get(key) ?? before.get(key), recordal));
      const kept = await transaction.store.get([collection, key]);
      const first = kept ?? (before.has(key) ? { before: before.get(key)! } : {});
      await transaction.store.put({ ...first, at: momentOf(recordal) }, [collection, key]);
    }
  await transaction.done;
  return rows;
}

const momentOf = ({ source }: Recordal): string => source?.importedAt ?? '';

/** Registers spread a recordal over several rows: of one day they add up, and those of a later day replace them. */
function later(earlier: Recordal | undefined, row: Recordal): Recordal {
  if (!earlier || earlier.source?.date !== row.source?.date) return row;
  return mergeRecordals(earlier, row);
}

/** Notes in each collection which searches its own took the place of. */
async function replaceQueries(
  database: ListsDatabase,
  list: StoredList | undefined,
  pages: readonly StoredCollectedPage[],
): Promise<void> {
  const transaction = database.transaction('collections', 'readwrite');
  const there = new Map((list?.coverage?.queries ?? []).map((query) => [queryKey(query), query]));
  for (const { collection: id, query } of pages) {
    const collection = query && (await transaction.store.get(id));
    if (collection) await transaction.store.put(withQuery(collection, query, there));
  }
  await transaction.done;
}

function withQuery(
  collection: StoredCollection,
  query: Query,
  there: ReadonlyMap<string, Query>,
): StoredCollection {
  const key = queryKey(query);
  const isKnown = collection.queries.some((one) => queryKey(one) === key);
  const before = isKnown ? undefined : there.get(key);
  return {
    ...collection,
    queries: mergeQueries(collection.queries, [query]),
    replaced: before ? [...collection.replaced, before] : collection.replaced,
  };
}

async function rebuild(
  database: ListsDatabase,
  name: string,
  list: StoredList | undefined,
  rows: ReadonlyMap<string, Recordal>,
  coverage: Coverage,
  pages: readonly StoredCollectedPage[],
): Promise<void> {
  const collection = await database.get('collections', pages[0]!.collection);
  const left = new Map(rows);
  async function* all(): AsyncGenerator<Recordal> {
    if (list)
      for await (const recordal of listRows(name)) {
        const key = recordalKey(recordal);
        yield left.get(key) ?? recordal;
        left.delete(key);
      }
    yield* left.values();
  }
  const url = collection?.url ?? '';
  const description = {
    name,
    date: oldestDay(list, rows, coverage),
    demonstration: false,
    origin: list?.origin ?? ({ kind: 'collected', url } as const),
    coverage,
  };
  await replaceList(description, all());
}

/** The day of the oldest search that it answers for; where it answers for none, of its oldest rows. Each row has its own. */
function oldestDay(
  list: StoredList | undefined,
  rows: ReadonlyMap<string, Recordal>,
  { queries }: Coverage,
): string {
  if (queries.length > 0) return queries.map(({ day }) => day).sort()[0]!;
  const days = [...rows.values()].flatMap(({ source }) => source?.date ?? []);
  return [...days, ...(list?.date ? [list.date] : [])].sort()[0] ?? '';
}

async function putCoverage(database: ListsDatabase, name: string, coverage: Coverage): Promise<void> {
  const transaction = database.transaction('lists', 'readwrite');
  const list = await transaction.store.get(name);
  if (list) await transaction.store.put({ ...list, coverage });
  await transaction.done;
  announce(name);
}

async function forget(database: ListsDatabase, keys: readonly number[]): Promise<void> {
  const transaction = database.transaction('collectedPages', 'readwrite');
  for (const key of keys) await transaction.store.delete(key);
  await transaction.done;
}
