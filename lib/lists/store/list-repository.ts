import type { Recordal } from '../../domain/recordal';
import { recordalKey } from '../../domain/recordal-key';
import type { MarkIndex } from '../../matching/candidate';
import { compileIndexInSlices } from '../../matching/index/build';
import { MarkRows } from '../../matching/index/mark-row';
import { openIndex } from '../../matching/open';
import { withLock } from '../../runtime/with-lock';
import { DamagedRows } from '../packing/codec';
import { announce } from './announce';
import {
  type ListNotice,
  type ListsDatabase,
  listsDatabase,
  type StoredList,
  type StoredRecordNote,
  shardsOf,
} from './database';
import { dropGeneration, GENERATION_STORES } from './generation';
import type { ScreeningList } from './screening-list';
import { soundOf } from './sound-records';
import { StoredRows } from './stored-rows';

export { onListsChanged } from './announce';
export { EmptyList, replaceList } from './build';
export { closeListsDatabase } from './database';
export { sweep } from './sweep';

/**
 * Opens every stored list for screening: one index Blob each, no rows. A list whose index is damaged is rebuilt
 * from its rows; one whose rows are damaged too is left out and marked, which `listStatus` reports: never read that
 * as "no conflict".
 */
export async function openLists(): Promise<ScreeningList[]> {
  const database = await listsDatabase();
  const [lists, notes] = await Promise.all([database.getAll('lists'), database.getAll('notes')]);
  const byHand = usersByHand(soundOf('notes', notes));
  const opened = await Promise.all(lists.map((list) => openList(database, list, byHand)));
  return opened.filter((list) => list !== undefined);
}

/** Authorised users that the user added, by recordal. */
function usersByHand(notes: readonly StoredRecordNote[]): Map<string, string[]> {
  return new Map(
    notes
      .filter((note) => note.authorisedUsers.length > 0)
      .map((note) => [recordalKey(note), note.authorisedUsers]),
  );
}

function withUsers(recordal: Recordal, byHand: ReadonlyMap<string, string[]>): Recordal {
  const added = byHand.get(recordalKey(recordal));
  if (!added) return recordal;
  const known = new Set(recordal.authorisedUsers.map(({ name }) => name));
  const users = added.filter((name) => !known.has(name)).map((name) => ({ name, role: 'added by hand' }));
  return { ...recordal, authorisedUsers: [...recordal.authorisedUsers, ...users] };
}

async function openList(
  database: ListsDatabase,
  list: StoredList,
  byHand: ReadonlyMap<string, string[]>,
): Promise<ScreeningList | undefined> {
  const rows = new StoredRows(list);
  const index = (await storedIndex(database, list)) ?? (await rebuiltIndex(database, list, rows));
  if (!index) return undefined;
  const [regime, ...others] = list.regimes;
  return {
    name: list.name,
    date: list.date,
    demonstration: list.demonstration,
    ...(list.expires ? { expires: list.expires } : {}),
    ageless: isAgeless(list),
    ...(regime && others.length === 0 ? { regime } : {}),
    regimes: list.regimes,
    ...(list.coverage ? { coverage: list.coverage } : {}),
    index,
    recordals: async (wanted) => (await rows.recordals(wanted)).map((row) => withUsers(row, byHand)),
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
    const markRows = new MarkRows();
    const marks = [];
    for await (const recordal of rows.all()) marks.push(markRows.of(recordal));
    const bytes = await compileIndexInSlices(marks);
    await storeIndex(database, list, bytes);
    return openIndex(bytes);
  } catch (error) {
    const newer = error instanceof DamagedRows && error.fault === 'newer-version';
    await note(database, list, newer ? 'newer-version' : 'damaged');
    return undefined;
  }
}

async function storeIndex(database: ListsDatabase, list: StoredList, bytes: Uint8Array): Promise<void> {
  const transaction = database.transaction(['indexes', 'lists'], 'readwrite');
  const index = new Blob([bytes as Uint8Array<ArrayBuffer>]);
  await transaction.objectStore('indexes').put({ index, patched: 0 }, [list.name, list.generation]);
  // The list may have been replaced while its index was rebuilt: then the newer one remains.
  const current = await transaction.objectStore('lists').get(list.name);
  if (current?.generation === list.generation)
    await transaction.objectStore('lists').put({ ...current, notice: 'rebuilt' });
  await transaction.done;
}

async function note(database: ListsDatabase, list: StoredList, notice: ListNotice): Promise<void> {
  const transaction = database.transaction('lists', 'readwrite');
  const current = await transaction.store.get(list.name);
  if (current?.generation === list.generation) await transaction.store.put({ ...current, notice });
  await transaction.done;
}

/** Made-up lists and the user's own speak for no day. */
export function isAgeless({ demonstration, origin }: Pick<StoredList, 'demonstration' | 'origin'>): boolean {
  return demonstration || origin.kind === 'own';
}

/** Every stored list, as people see it. */
export async function listStatus(): Promise<StoredList[]> {
  return (await listsDatabase()).getAll('lists');
}

/** All rows of a stored list, in its order; for export, comparison and search. Throws where they are damaged. */
export async function* listRows(name: string): AsyncGenerator<Recordal> {
  const database = await listsDatabase();
  const list = await database.get('lists', name);
  if (list) yield* new StoredRows(list).all();
}

/** Removes a list and everything stored for it. */
export async function removeList(name: string): Promise<void> {
  const database = await listsDatabase();
  await withLock(`list ${name}`, async () => {
    const transaction = database.transaction(
      ['lists', ...GENERATION_STORES, 'changes', 'arrivals'] as const,
      'readwrite',
    );
    await Promise.all([
      transaction.objectStore('lists').delete(name),
      transaction.objectStore('changes').delete(shardsOf(name)),
      transaction.objectStore('arrivals').delete(name),
      dropGeneration(transaction, name),
      transaction.done,
    ]);
  });
  announce(name);
}
