import type { ByteSource } from '../../tabular/bytes';
import { recordalLines } from '../reading/recordal-lines';
import type { ListNotice, StoredList } from './database';
import { listStatus, openLists, removeList, replaceList } from './list-repository';
import type { ScreeningList } from './screening-list';

const DEMONSTRATION_LIST = 'demo';

/** Where the packaged list lies, from the extension's root. */
export const DEMONSTRATION_FILE = '/demonstration-list.jsonl';

/** The day the packaged list was written. */
const DATE = '2026-11-22';

/** Stores the packaged demonstration list. `load` fetches the file: `fetch(browser.runtime.getURL(…))`. */
export async function installDemonstrationList(
  load: () => Promise<ByteSource>,
  notice?: ListNotice,
): Promise<void> {
  await replaceList(
    {
      name: DEMONSTRATION_LIST,
      date: DATE,
      demonstration: true,
      origin: { kind: 'packaged' },
      ...(notice ? { notice } : {}),
    },
    recordalLines(await load()),
    { silent: true },
  );
}

/**
 * Whether the packaged list is here beside a real one: a list from a file, a page or a publisher, that is not made up. Marks
 * of the person's own are none.
 */
export async function isDemonstrationOutdone(): Promise<boolean> {
  const lists = await listStatus();
  return lists.some(isPackaged) && lists.some(isReal);
}

/** Removes the packaged list, which its package can bring back. */
export async function removeDemonstrationList(): Promise<void> {
  await removeList(DEMONSTRATION_LIST);
}

const isPackaged = ({ name, origin }: StoredList): boolean =>
  name === DEMONSTRATION_LIST && origin.kind === 'packaged';

const isReal = ({ demonstration, origin }: StoredList): boolean =>
  !demonstration && origin.kind !== 'packaged' && origin.kind !== 'own';

/**
 * Opens all lists as `openLists` does, and puts the demonstration list back from the package when it is damaged
 * beyond its rows; its notice then says so.
 */
export async function openListsOrRestore(load: () => Promise<ByteSource>): Promise<ScreeningList[]> {
  const lists = await openLists();
  // Every worker that wakes comes by here: what opened needs no second look at the store.
  if (lists.some(({ name }) => name === DEMONSTRATION_LIST)) return lists;
  const damaged = (await listStatus()).find(
    ({ name, notice }) => name === DEMONSTRATION_LIST && notice === 'damaged',
  );
  if (!damaged) return lists;
  await installDemonstrationList(load, 'rebuilt-from-package');
  return openLists();
}
