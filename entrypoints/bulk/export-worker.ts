import { beginExport, type ExportFile, type FileFormat } from '../../lib/bulk/export-file';
import type { BulkRow } from '../../lib/bulk/results';
import type { ListLabel } from '../../lib/lists/list-label';

/** What the page hands over: a format and the lists, rows in portions, and that these were all. */
export type ToExportWorker =
  | { kind: 'begin'; format: FileFormat; lists: readonly ListLabel[] }
  | { kind: 'rows'; rows: readonly BulkRow[] }
  | { kind: 'finish' };

/** Each portion is acknowledged, so that the page sends no faster than a file is written. */
export type FromExportWorker =
  | { kind: 'taken' }
  | { kind: 'file'; file: Blob }
  | { kind: 'failed'; reason: string };

const tell = (message: FromExportWorker) => postMessage(message);
let file: ExportFile | undefined;

async function obey(message: ToExportWorker): Promise<void> {
  if (message.kind === 'begin') file = beginExport(message.format, message.lists);
  if (message.kind === 'rows') file?.add(message.rows);
  if (message.kind === 'finish') tell({ kind: 'file', file: await file!.finish() });
  else tell({ kind: 'taken' });
}

addEventListener('message', ({ data }: MessageEvent<ToExportWorker>) => {
  obey(data).catch((error: unknown) =>
    tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  );
});
