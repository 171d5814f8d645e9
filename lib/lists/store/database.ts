import { openingOf } from '../../database/opening';
import type { ListsDatabase, ListsSchema } from './schema';
import { upgradeLists } from './upgrade';

export type * from './schema';

const opening = openingOf<ListsSchema>({ name: 'recordal-lists', version: 6, upgrade: upgradeLists });

/** The database of lists, opened once per context. */
export const listsDatabase = (): Promise<ListsDatabase> => opening.open();

/** Closes the database, as the end of a worker or a page does. */
export const closeListsDatabase = (): Promise<void> => opening.close();

/** Key range of all shards or indexes of a list, or of one generation. */
export function shardsOf(list: string, generation?: number): IDBKeyRange {
  return generation === undefined
    ? IDBKeyRange.bound([list], [list, []])
    : IDBKeyRange.bound([list, generation], [list, generation, []]);
}
