import { exportTasks } from '../../lib/bulk/export-tasks';
import { lineToPage } from '../../lib/workers/browser-worker';
import { serveTasks } from '../../lib/workers/serve-tasks';

/** Writes a file of rows off the page's thread. */
serveTasks(lineToPage, exportTasks());
