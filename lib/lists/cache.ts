import { compileIndex } from '../matching/build';
import type { MarkIndex } from '../matching/candidate';
import { openIndex } from '../matching/open';
import type { Recordal } from '../recordal';
import type { ScreeningList } from '../screening';
import { announce } from './announce';
import { markRow } from './assemble';
import { ROWS_PER_SHARD, unpackRows } from './codec';
import { type ListNotice, type ListsDatabase, listsDatabase, type StoredList, shardsOf } from './database';
import { exclusively } from './exclusively';

export { onListsChanged } from './announce';
export { type BuildResult, EmptyList, replaceList } from './build';
export { closeListsDatabase } from './database';
export { sweep } from './sweep';

/** Shards kept unpacked per list: a page's hits cluster on few recordals. */
const SHARDS_KEPT = 16;

/**
 * Opens every stored list for screening: one index Blob each, no rows. A list whose index is damaged is rebuilt
 * from its rows; one whose rows are damaged too is left out and marked, which `listStatus` tells: never read that
 * as "no conflict".
 */
export async function openLists(): Promise<ScreeningList[]> {
  const database = await listsDatabase();
  const lists = await database.getAll('lists');
  const opened = await Promise.all(lists.map((list) => openList(database, list)));
  return opened.filter((list) => list !== undefined);
}

async function openList(database: ListsDatabase, list: StoredList): Promise<ScreeningList | undefined> {
  const rows = new StoredRows(database, list);
  const index = (await storedIndex(database, list)) ?? (await rebuiltIndex(database, list, rows));
  if (!index) return undefined;
  return {
    name: list.name,
    date: list.date,
    demonstration: list.demonstration,
    index,
    recordals: (wanted) => rows.recordals(wanted),
  };
}

async function storedIndex(database: ListsDatabase, list: StoredList): Promise<MarkIndex | undefined> {
  try {
    const stored = await database.get('indexes', [list.name, list.generation]);
    if (!stored) return undefined;
    const index = openIndex(await stored.index.arrayBuffer());
    return index.size === list.count ? index : undefined;
  } catch {
    // Another version of the format, or a fault of the disk: either way the rows are the truth.
    return undefined;
  }
}

async function rebuiltIndex(
  database: ListsDatabase,
  list: StoredList,
  rows: StoredRows,
): Promise<MarkIndex | undefined> {
  try {
    const marks = [];
    for await (const recordal of rows.all()) marks.push(markRow(recordal));
    const bytes = compileIndex(marks);
    await storeIndex(database, list, bytes);
    return openIndex(bytes);
  } catch {
    await note(database, list, 'damaged');
    return undefined;
  }
}

async function storeIndex(database: ListsDatabase, list: StoredList, bytes: Uint8Array): Promise<void> {
  const transaction = database.transaction(['indexes', 'lists'], 'readwrite');
  const key: [string, number] = [list.name, list.generation];
  const stored = await transaction.objectStore('indexes').get(key);
  const index = new Blob([bytes as Uint8Array<ArrayBuffer>]);
  await transaction
    .objectStore('indexes')
    .put({ keys: new Float64Array(), contents: new Float64Array(), ...stored, index }, key);
  await transaction.objectStore('lists').put({ ...list, notice: 'rebuilt' });
  await transaction.done;
}

async function note(database: ListsDatabase, list: StoredList, notice: ListNotice): Promise<void> {
  await database.put('lists', { ...list, notice });
}

/** The rows of one generation, read by shard when a hit needs them. */
class StoredRows {
  private readonly kept = new Map<number, Recordal[]>();

  constructor(
    private readonly database: ListsDatabase,
    private readonly list: StoredList,
  ) {}

  async recordals(rows: readonly number[]): Promise<Recordal[]> {
    const shards = new Map<number, Recordal[]>();
    for (const shard of new Set(rows.map((row) => Math.floor(row / ROWS_PER_SHARD))))
      shards.set(shard, await this.shard(shard));
    return rows.map((row) => {
      const recordal = shards.get(Math.floor(row / ROWS_PER_SHARD))?.[row % ROWS_PER_SHARD];
      if (!recordal) throw new RangeError(`list "${this.list.name}" has no row ${row}`);
      return recordal;
    });
  }

  async *all(): AsyncGenerator<Recordal> {
    for (let shard = 0; shard < this.list.shards; shard++) yield* await this.read(shard);
  }

  private async shard(shard: number): Promise<Recordal[]> {
    const rows = this.kept.get(shard) ?? (await this.read(shard));
    // The oldest use goes first.
    this.kept.delete(shard);
    this.kept.set(shard, rows);
    if (this.kept.size > SHARDS_KEPT) this.kept.delete(this.kept.keys().next().value!);
    return rows;
  }

  private async read(shard: number): Promise<Recordal[]> {
    const { name, generation } = this.list;
    const bytes = await this.database.get('shards', [name, generation, shard]);
    if (!bytes) throw new Error(`rows of list "${name}" are missing; it was replaced or damaged`);
    return unpackRows(bytes);
  }
}

/** Every stored list, as people see it. */
export async function listStatus(): Promise<StoredList[]> {
  return (await listsDatabase()).getAll('lists');
}

/** All rows of a stored list, in its order; for export, comparison and search. Throws where they are damaged. */
export async function* listRows(name: string): AsyncGenerator<Recordal> {
  const database = await listsDatabase();
  const list = await database.get('lists', name);
  if (list) yield* new StoredRows(database, list).all();
}

/** Removes a list and everything stored for it. */
export async function removeList(name: string): Promise<void> {
  const database = await listsDatabase();
  await exclusively(`list ${name}`, async () => {
    const transaction = database.transaction(['lists', 'shards', 'indexes'], 'readwrite');
    await Promise.all([
      transaction.objectStore('lists').delete(name),
      transaction.objectStore('shards').delete(shardsOf(name)),
      transaction.objectStore('indexes').delete(shardsOf(name)),
      transaction.done,
    ]);
  });
  announce(name);
}
