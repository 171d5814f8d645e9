import { listsHere } from '../lists/store/lists-here';
import { followLists } from '../lists-lost/lists-lost';
import { tellOfArrivals } from './alerts';
import { letDemonstrationGo } from './demonstration';
import { forgetOpened } from './open-lists';
import { recheckPages } from './pages';

/** Makes every page screen anew with the current lists, and reports what is new in them. */
export async function listsChanged(): Promise<void> {
  await letDemonstrationGo();
  forgetOpened();
  // In parallel: pages are screened anew even if nothing can be remembered.
  await Promise.all([recheckPages(), tellOfArrivals(), followLists(listsHere)]);
}
