import { surveyExportTasks } from '../../lib/survey/export-tasks';
import { lineToPage } from '../../lib/workers/browser-worker';
import { serveTasks } from '../../lib/workers/serve-tasks';

/** Writes a file of sightings off the page's thread. */
serveTasks(lineToPage, surveyExportTasks());
