import { onLetGo } from '../database/let-go';
import { packagedList } from '../lists/packaged-list';
import { installDemonstrationList, openListsOrRestore } from '../lists/store/demonstration';
import { listStatus, onListsChanged } from '../lists/store/list-repository';
import type { ScreeningList } from '../lists/store/screening-list';
import { toldByHand } from '../look-ups/kept/told-by-hand';
import { lookForLost } from './look-for-lost';

let opening: Promise<ScreeningList[]> | undefined;

/**
 * The stored lists, and what a person told of look-ups by hand, opened once per life of the worker and again after one of them changed. A worker that wakes
 * before anything was installed (first run cut short, storage cleared) installs the demonstration list first.
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
 * Forgets the opened lists whenever one is replaced, in this or any other context of the extension, and reports it; so too when
 * another window let go of a database: pages were told meanwhile that nobody could look.
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
