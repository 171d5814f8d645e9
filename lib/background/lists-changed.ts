import { listsHere } from '../lists/store/lists-here';
import { followLists } from '../lists-lost/lists-lost';
import { tellOfArrivals } from './alerts';
import { letDemonstrationGo } from './demonstration';
import { forgetOpened } from './open-lists';
import { recheckPages } from './pages';

/** Has every page screen again with the current lists, and reports what they brought. */
export async function listsChanged(): Promise<void> {
  await letDemonstrationGo();
  forgetOpened();
  // Side by side: pages are screened anew, too, where nothing can be remembered.
  await Promise.all([recheckPages(), tellOfArrivals(), followLists(listsHere)]);
}
