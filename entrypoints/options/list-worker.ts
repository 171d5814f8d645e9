import { listTasks } from '../../lib/lists/list-tasks';
import { lineToPage } from '../../lib/workers/browser-worker';
import { serveTasks } from '../../lib/workers/serve-tasks';

/** Reads a file in a worker, so that the page stays responsive during a workbook of 150,000 rows. */
serveTasks(lineToPage, listTasks());
