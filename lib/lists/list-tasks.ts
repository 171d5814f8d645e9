import { type FileOpener, reopening } from '../tabular/open-table';
import type { TaskHandlers } from '../workers/serve-tasks';
import { type FileImport, type ImportRequest, importFile } from './import-file';
import { type ListPreview, previewList } from './preview';
import type { ReadOptions } from './reading/read-list';
import { updateRegister } from './register-updates';

/** What the reader of lists does beside the page: one file per worker, looked at as often as it takes, then taken in. */
export interface ListTasks {
  preview: { input: { file: Blob; options: ReadOptions }; answer: ListPreview };
  /** Reports how many rows were read. */
  import: {
    input: { file: Blob; request: ImportRequest };
    answer: Pick<FileImport, 'report' | 'merged' | 'list'>;
    progress: number;
  };
  /** Checks a followed register; what came of it stands with the subscription. */
  updateRegister: { input: { url: string; least?: number }; answer: null };
}

/** The worker's side: the file is opened once, whatever is asked of it. */
export function listTasks(): TaskHandlers<ListTasks> {
  let opened: FileOpener | undefined;
  const open = (file: Blob): FileOpener => {
    opened ??= reopening(file);
    return opened;
  };
  return {
    preview: ({ file, options }, { signal }) => previewList(open(file), { ...options, signal }),
    async import({ file, request }, { signal, report: tell }) {
      const onProgress = ({ rows }: { rows: number }) => tell(rows);
      const { report, merged, list } = await importFile(open(file), request, { signal, onProgress });
      return { report, merged, list };
    },
    async updateRegister({ url, ...options }, { signal }) {
      await updateRegister(url, { ...options, signal });
      return null;
    },
  };
}
