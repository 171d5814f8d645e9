import { type FileOpener, reopening } from '../tabular/open-table';
import type { TaskHandlers } from '../workers/serve-tasks';
import { type FileImport, type ImportRequest, type ImportWatch, importFile } from './import-file';
import type { TakenIn } from './list-source';
import { type ListPreview, previewList } from './preview';
import type { ReadOptions } from './reading/read-list';
import { updateRegister } from './register-updates';

/** What the reader of lists does beside the page: one file per worker, looked at as often as it takes, then taken in. */
export interface ListTasks {
  preview: { input: { file: Blob; options: ReadOptions }; answer: ListPreview };
  /** Reports how far it is. */
  import: {
    input: { file: Blob; request: ImportRequest };
    answer: Pick<FileImport, 'report' | 'merged' | 'list'>;
    progress: TakenIn;
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
      const { report, merged, list } = await importFile(open(file), request, { signal, ...toldOf(tell) });
      return { report, merged, list };
    },
    async updateRegister({ url, ...options }, { signal }) {
      await updateRegister(url, { ...options, signal });
      return null;
    },
  };
}

/** Tells of rows as they are read, and of the index percent by percent: it is made in thousands of slices. */
function toldOf(tell: (done: TakenIn) => void): Pick<ImportWatch, 'onProgress' | 'onIndexed'> {
  let rows = 0;
  let told = -1;
  return {
    onProgress(progress) {
      ({ rows } = progress);
      tell({ rows });
    },
    onIndexed(share) {
      const percent = Math.floor(share * 100);
      if (percent === told) return;
      told = percent;
      tell({ rows, indexed: percent / 100 });
    },
  };
}
