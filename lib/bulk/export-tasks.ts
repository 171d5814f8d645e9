import type { ListLabel } from '../lists/list-label';
import type { TaskHandlers } from '../workers/serve-tasks';
import { beginExport, type ExportFile, type FileFormat } from './export-file';
import type { BulkRow } from './results';

/**
 * A file is begun, rows go in in portions, and the file comes out. Each portion is answered, so that the page sends no
 * faster than a file is written.
 */
export interface ExportTasks {
  begin: {
    /** `picturesIn`: the language in which pictures are told of, where rows name some. */
    input: { format: FileFormat; lists: readonly ListLabel[]; picturesIn?: string };
    answer: undefined;
  };
  rows: { input: readonly BulkRow[]; answer: undefined };
  finish: { input: null; answer: Blob };
}

/** The worker's side: one file per worker. */
export function exportTasks(): TaskHandlers<ExportTasks> {
  let file: ExportFile | undefined;
  function begun(): ExportFile {
    if (!file) throw new Error('rows came before their file was begun');
    return file;
  }
  return {
    begin({ format, lists, picturesIn }) {
      file = beginExport(format, lists, picturesIn);
    },
    rows: (rows) => void begun().add(rows),
    finish: () => begun().finish(),
  };
}
