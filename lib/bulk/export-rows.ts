import type { ListLabel } from '../lists/list-label';
import { t } from '../locales/i18n';
import { callWorker, type WorkerHandle } from '../workers/call-worker';
import type { FileFormat } from './export-file';
import type { ExportTasks } from './export-tasks';
import type { BulkRow } from './results';

/** Rows handed over at once: copying them takes the page a few milliseconds. */
const PORTION = 250;

/** How a file is written beside the page. */
export interface ExportRun {
  /** A fresh worker that serves `exportTasks`. */
  openWorker(): WorkerHandle;
  /** Hears the share that is written, 0…1. */
  progress(share: number): void;
  signal: AbortSignal;
}

/**
 * Writes rows, and the lists they were checked against, to a file. Rejects with the signal's reason at once when
 * cancelled, else with why the file could not be written.
 */
export async function exportRows(
  format: FileFormat,
  rows: readonly BulkRow[],
  lists: readonly ListLabel[],
  { openWorker, progress, signal }: ExportRun,
): Promise<Blob> {
  signal.throwIfAborted();
  const worker = callWorker<ExportTasks>(openWorker());
  // A workbook is packed in one go, which no message interrupts: the worker is ended instead.
  const cancel = () => worker.end(signal.reason);
  signal.addEventListener('abort', cancel);
  try {
    const picturesIn = rows.some(({ listing }) => listing.images.length > 0) && t('languageTag');
    await worker.call('begin', { format, lists, ...(picturesIn && { picturesIn }) });
    for (let from = 0; from < rows.length; from += PORTION) {
      await worker.call('rows', rows.slice(from, from + PORTION));
      progress(from / rows.length);
    }
    return await worker.call('finish', null);
  } finally {
    signal.removeEventListener('abort', cancel);
    worker.end();
  }
}
