import { listsHere } from '../lists/store/lists-here';
import { followLists } from '../lists-lost/lists-lost';

/**
 * Notes lists that the browser lost, and remembers which are here. Never rejects: if a loss could not be noted, the
 * database still shows it, and it is noted the next time.
 */
export async function lookForLost(): Promise<void> {
  await followLists(listsHere).catch((error) =>
    console.warn('Which lists are here could not be remembered.', error),
  );
}
