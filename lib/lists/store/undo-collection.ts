import type { Coverage } from '../../domain/coverage';
import type { Recordal } from '../../domain/recordal';
import { recordalKey } from '../../domain/recordal-key';
import { withLock } from '../../runtime/with-lock';
import { replaceList } from './build';
import { beforeOf } from './collections';
import { listsDatabase, type StoredBefore, type StoredCollection } from './database';
import { foldCollected } from './fold-collected';
import { listRows, removeList } from './list-repository';
import { mergeQueries, queryKey } from './merge-queries';

/**
 * Takes a collection back: rows that it brought go, rows and searches that it replaced return. What came after it of the same
 * recordals and searches stays. A list of which nothing is left goes. Nothing happens where it was taken back before.
 * O(rows of the list).
 */
export async function undoCollection(id: string): Promise<void> {
  const database = await listsDatabase();
  const collection = await database.get('collections', id);
  if (!collection) return;
  const { list: name } = collection;
  await foldCollected(name);
  await withLock(`collected ${name}`, async () => {
    const list = await database.get('lists', name);
    const whole = (await database.get('collections', id)) ?? collection;
    if (list) {
      const coverage = { queries: queriesWithout(list.coverage, whole) };
      const rows = rowsWithout(name, await replacedBy(id));
      const first = await rows.next();
      if (first.done && coverage.queries.length === 0) await removeList(name);
      else {
        const { title, publisher, licence, demonstration, origin, date } = list;
        await replaceList(
          { name, date, demonstration, origin, coverage, ...defined({ title, publisher, licence }) },
          goingOn(first, rows),
          { silent: true },
        );
      }
    }
    await forget(id, await replacedBy(id));
  });
}

function defined<Fields extends object>(fields: Fields): { [F in keyof Fields]: NonNullable<Fields[F]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

async function* goingOn(
  first: IteratorResult<Recordal, void>,
  rest: AsyncGenerator<Recordal, void>,
): AsyncGenerator<Recordal> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

async function* rowsWithout(
  name: string,
  replaced: ReadonlyMap<string, StoredBefore>,
): AsyncGenerator<Recordal, void> {
  for await (const recordal of listRows(name)) {
    const kept = replaced.get(recordalKey(recordal));
    if (!kept || kept.at !== recordal.source?.importedAt) yield recordal;
    else if (kept.before) yield kept.before;
  }
}

function queriesWithout(coverage: Coverage | undefined, { queries, replaced }: StoredCollection) {
  const own = new Map(queries.map((query) => [queryKey(query), query]));
  const others = (coverage?.queries ?? []).filter((query) => {
    const mine = own.get(queryKey(query));
    return !mine || JSON.stringify(mine) !== JSON.stringify(query);
  });
  return mergeQueries(replaced, others);
}

async function replacedBy(id: string): Promise<Map<string, StoredBefore>> {
  const { store } = (await listsDatabase()).transaction('collectedBefore');
  const replaced = new Map<string, StoredBefore>();
  for await (const { key, value } of store.iterate(beforeOf(id))) replaced.set(key[1], value);
  return replaced;
}

/** Forgets the collection; what later ones would bring back of it becomes what it would have brought back itself. */
async function forget(id: string, replaced: ReadonlyMap<string, StoredBefore>): Promise<void> {
  const transaction = (await listsDatabase()).transaction(['collections', 'collectedBefore'], 'readwrite');
  const kept = transaction.objectStore('collectedBefore');
  await transaction.objectStore('collections').delete(id);
  await kept.delete(beforeOf(id));
  for await (const cursor of kept) {
    const { key, value } = cursor;
    const earlier = replaced.get(key[1]);
    if (!earlier || value.before?.source?.importedAt !== earlier.at) continue;
    const { before: _, ...rest } = value;
    await cursor.update(earlier.before ? { ...rest, before: earlier.before } : rest);
  }
  await transaction.done;
}
