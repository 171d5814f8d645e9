import { type FileImport, type ImportRequest, importFile } from '../../lib/lists/import-file';
import { type ListPreview, previewList } from '../../lib/lists/preview';
import type { ReadOptions } from '../../lib/lists/reading/read-list';
import { type Failure, failureOf } from '../../lib/locales/message-text';
import { type FileOpener, reopening } from '../../lib/tabular/open-table';

/** What the options page asks: one file per worker, looked at as often as it takes and then taken in. */
export type ListTask =
  | { kind: 'preview'; file: Blob; options: ReadOptions }
  | { kind: 'import'; file: Blob; request: ImportRequest }
  | { kind: 'cancel' };

/** What it hears, under the number of its task. */
export type FromListWorker = { id: number } & (
  | { kind: 'previewed'; preview: ListPreview }
  | { kind: 'progress'; rows: number }
  | { kind: 'imported'; done: Pick<FileImport, 'report' | 'merged' | 'list'> }
  | { kind: 'cancelled' }
  | { kind: 'failed'; reason: Failure }
);

/** Reads a file beside the page, so that a workbook of 150,000 rows leaves it free to draw. */
const stop = new AbortController();
let open: FileOpener | undefined;

async function done(task: Exclude<ListTask, { kind: 'cancel' }>, progress: (rows: number) => void) {
  open ??= reopening(task.file);
  if (task.kind === 'preview') {
    const preview = await previewList(open, { ...task.options, signal: stop.signal });
    return { kind: 'previewed', preview } as const;
  }
  const { report, merged, list } = await importFile(open, task.request, {
    signal: stop.signal,
    onProgress: ({ rows }) => progress(rows),
  });
  return { kind: 'imported', done: { report, merged, list } } as const;
}

addEventListener('message', async ({ data }: MessageEvent<ListTask & { id: number }>) => {
  if (data.kind === 'cancel') return stop.abort();
  const tell = (message: object) => postMessage({ ...message, id: data.id });
  try {
    tell(await done(data, (rows) => tell({ kind: 'progress', rows })));
  } catch (error) {
    if (stop.signal.aborted) tell({ kind: 'cancelled' });
    else tell({ kind: 'failed', reason: failureOf(error) });
  }
});
