import { bulkTasks } from '../../lib/bulk/bulk-check-worker';
import { lineToPage } from '../../lib/workers/browser-worker';
import { serveTasks } from '../../lib/workers/serve-tasks';

/** Reads and screens a file beside the page, so that 100,000 rows leave it free to draw. */
serveTasks(lineToPage, bulkTasks());
