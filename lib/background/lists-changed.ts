import { tellOfArrivals } from './alerts';
import { forgetOpened } from './open-lists';
import { recheckPages } from './pages';

/** Has every page ask anew by the lists as they are now, and tells of what they brought. */
export async function listsChanged(): Promise<void> {
  forgetOpened();
  await Promise.all([recheckPages(), tellOfArrivals()]);
}
