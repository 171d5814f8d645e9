import { tellOfArrivals } from './alerts';
import { letDemonstrationGo } from './demonstration';
import { forgetOpened } from './open-lists';
import { recheckPages } from './pages';

/** Has every page screen again with the current lists, and reports what they brought. */
export async function listsChanged(): Promise<void> {
  await letDemonstrationGo();
  forgetOpened();
  await Promise.all([recheckPages(), tellOfArrivals()]);
}
