import { type FileImport, type ImportRequest, importFile } from '../../lib/lists/import-file';

/** What the options page asks. */
export type ToImportWorker = { kind: 'import'; file: File; request: ImportRequest } | { kind: 'cancel' };

/** What it hears. */
export type FromImportWorker =
  | { kind: 'progress'; rows: number }
  | { kind: 'done'; done: Pick<FileImport, 'report' | 'merged'> }
  | { kind: 'failed'; reason: string };

/** Reads a file beside the page, so that a workbook of 150,000 rows leaves it free to draw. */
const tell = (message: FromImportWorker) => postMessage(message);
const cancel = new AbortController();

addEventListener('message', async ({ data }: MessageEvent<ToImportWorker>) => {
  if (data.kind === 'cancel') return cancel.abort();
  try {
    const { report, merged } = await importFile(data.file, data.request, {
      signal: cancel.signal,
      onProgress: ({ rows }) => tell({ kind: 'progress', rows }),
    });
    tell({ kind: 'done', done: { report, merged } });
  } catch (error) {
    tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});
