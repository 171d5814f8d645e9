import { recordTasks } from '../../lib/bulk/record/make-record';
import { lineToPage } from '../../lib/workers/browser-worker';
import { serveTasks } from '../../lib/workers/serve-tasks';

/** Makes a record of a screening off the page's thread. */
serveTasks(lineToPage, recordTasks());
