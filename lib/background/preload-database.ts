import { listsDatabase } from '../lists/store/database';

/**
 * Imported before everything else, so that the browser opens the database while the rest of the script still runs,
 * which takes as long. A failure is reported to the first request for the lists. The build replaces this file where
 * there is no database.
 */
if (typeof indexedDB !== 'undefined') listsDatabase().catch(() => {});
