import { saveFile } from '../../components/shared/save-file';
import type { FileFormat } from '../../lib/bulk/export-file';
import type { BulkRow } from '../../lib/bulk/results';
import { today } from '../../lib/domain/day';
import type { ListLabel } from '../../lib/lists/list-label';
import type { FromExportWorker, ToExportWorker } from './export-worker';

/** Rows handed over at once: copying them takes the page a few milliseconds. */
const PORTION = 250;

/**
 * Writes rows, and the lists they were checked against, to a file beside the page and offers it for download.
 * `progress` hears the share that is written, 0…1. Rejects with the signal's reason when cancelled, else with why the
 * file could not be written.
 */
export async function saveRows(
  format: FileFormat,
  rows: readonly BulkRow[],
  lists: readonly ListLabel[],
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  try {
    await answerOf(worker, { kind: 'begin', format, lists }, signal);
    for (let from = 0; from < rows.length; from += PORTION) {
      await answerOf(worker, { kind: 'rows', rows: rows.slice(from, from + PORTION) }, signal);
      progress(from / rows.length);
    }
    const answer = await answerOf(worker, { kind: 'finish' }, signal);
    const name = `recordal-lens-${today()}.${format}`;
    if (answer.kind === 'file') saveFile(answer.file, name);
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, message: ToExportWorker, signal: AbortSignal): Promise<FromExportWorker> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = ({ message: reason }) => reject(new Error(reason));
    worker.onmessage = ({ data }: MessageEvent<FromExportWorker>) =>
      data.kind === 'failed' ? reject(new Error(data.reason)) : resolve(data);
    worker.postMessage(message);
  });
}
