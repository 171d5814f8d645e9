import { beginTable, type TableFile, type TableFormat } from '../tabular/table-file';
import type { TaskHandlers } from '../workers/serve-tasks';
import { type ExportedSighting, SIGHTING_FORM } from './export-form';

/** A file is begun, sightings go in in portions, and the file comes out: beside the page, which goes on meanwhile. */
export interface SurveyExportTasks {
  begin: { input: { format: TableFormat }; answer: undefined };
  rows: { input: readonly ExportedSighting[]; answer: undefined };
  finish: { input: null; answer: Blob };
}

/** The worker's side: one file per worker. */
export function surveyExportTasks(): TaskHandlers<SurveyExportTasks> {
  let file: TableFile<ExportedSighting> | undefined;
  function begun(): TableFile<ExportedSighting> {
    if (!file) throw new Error('sightings came before their file was begun');
    return file;
  }
  return {
    begin({ format }) {
      file = beginTable(format, SIGHTING_FORM);
    },
    rows: (rows) => void begun().add(rows),
    finish: () => begun().finish(),
  };
}
