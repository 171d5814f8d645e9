import { storage } from '#imports';

/** A list that a person brought or follows, as it is remembered outside the database of lists. */
export interface KnownList {
  name: string;
  /** Recordals that it held. */
  count: number;
}

/** What is asked of a stored list. */
interface StoredList extends KnownList {
  origin: { kind: string };
}

/**
 * Not in the database that it is about: where the disk is full, Chromium was seen to throw away all that an extension keeps
 * in IndexedDB, and to begin it anew without a word. What lies in `storage.local` stood.
 */
const known = storage.defineItem<KnownList[]>('local:listsKnown', { fallback: [] });
const lost = storage.defineItem<KnownList[]>('local:listsLost', { fallback: [] });

/** Remembers which lists are here; to be called after one came or was removed. Lists out of the package are no loss. */
export async function rememberLists(lists: readonly StoredList[]): Promise<void> {
  const own = lists.filter(({ origin }) => origin.kind !== 'packaged');
  const here = own.map(({ name, count }) => ({ name, count }));
  if (JSON.stringify(here) !== JSON.stringify(await known.getValue())) await known.setValue(here);
}

/** To be called where the database has no list at all: those that were remembered were lost, and the person is to be told. */
export async function noteLostLists(): Promise<void> {
  const gone = await known.getValue();
  if (gone.length === 0) return;
  const before = await lost.getValue();
  const names = new Set(gone.map(({ name }) => name));
  await lost.setValue([...before.filter(({ name }) => !names.has(name)), ...gone]);
  await known.removeValue();
}

/** Lists that the browser lost and of which the person has not read yet. */
export const listsLost = (): Promise<KnownList[]> => lost.getValue();

/** The person has read which lists are gone. */
export const lossIsRead = (): Promise<void> => lost.removeValue();

/** Calls back when lists were lost, or the person read of it. */
export const onListsLost = (changed: () => void): (() => void) => lost.watch(() => changed());
