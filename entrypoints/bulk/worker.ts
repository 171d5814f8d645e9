import { bulkTasks } from '../../lib/bulk/bulk-check-worker';
import { lineToPage } from '../../lib/workers/browser-worker';
import { serveTasks } from '../../lib/workers/serve-tasks';

/** Reads and screens a file in a worker, so that 100,000 rows leave the page free to draw. */
serveTasks(lineToPage, bulkTasks());
