import { onLetGo } from '../database/let-go';
import { packagedList } from '../lists/packaged-list';
import { installDemonstrationList, openListsOrRestore } from '../lists/store/demonstration';
import { listStatus, onListsChanged } from '../lists/store/list-repository';
import type { ScreeningList } from '../lists/store/screening-list';
import { toldByHand } from '../look-ups/kept/told-by-hand';
import { lookForLost } from './look-for-lost';

let opening: Promise<ScreeningList[]> | undefined;

/**
 * The stored lists, and the look-ups that a person entered by hand, opened once per life of the worker and again
 * whenever one of them changed. A worker that starts before anything was installed (first run interrupted, storage
 * cleared) installs the demonstration list first.
 */
export function openedLists(): Promise<ScreeningList[]> {
  opening ??= openWithTold().catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Forgets the opened lists: the next request opens them again. */
export function forgetOpened(): void {
  opening = undefined;
}

/**
 * Forgets the opened lists whenever one is replaced, in this or any other context of the extension, and reports it. It
 * does the same when another window releases a database: until then, pages were told that nobody could look.
 */
export function followListChanges(changed: () => void): void {
  onListsChanged(({ judging }) => {
    if (!judging) return;
    forgetOpened();
    changed();
  });
  onLetGo(() => {
    forgetOpened();
    changed();
  });
}

async function openWithTold(): Promise<ScreeningList[]> {
  const [lists, told] = await Promise.all([openOrInstall(), toldByHand()]);
  return lists.length > 0 ? [...lists, ...told] : lists;
}

async function openOrInstall(): Promise<ScreeningList[]> {
  const [lists] = await Promise.all([openListsOrRestore(packagedList), lookForLost()]);
  if (lists.length > 0 || (await listStatus()).length > 0) return lists;
  await installDemonstrationList(packagedList);
  return openListsOrRestore(packagedList);
}
