import { listsDatabase } from '../lists/store/database';

/**
 * Imported before everything else: the browser looks for the lists while the rest of the script is still being run, which
 * takes as long. A failure is reported to the first request for them. The build reads this file where no database is.
 */
if (typeof indexedDB !== 'undefined') listsDatabase().catch(() => {});
