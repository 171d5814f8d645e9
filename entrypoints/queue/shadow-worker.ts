import { shadowTasks } from '../../lib/shadow-run/shadow-worker';
import { lineToPage } from '../../lib/workers/browser-worker';
import { serveTasks } from '../../lib/workers/serve-tasks';

/** Judges past listings twice, off the page's thread. */
serveTasks(lineToPage, shadowTasks());
