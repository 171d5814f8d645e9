import { callWorker, type WorkerHandle } from '../../workers/call-worker';
import type { BulkRow } from '../results';
import type { RecordInput, RecordOrder, RecordTasks } from './record-tasks';

/** Rows handed over at once: copying them takes the page a few milliseconds. */
const PORTION = 500;

/** How a record is made beside the page. */
export interface RecordRun {
  /** A fresh worker that serves `recordTasks`. */
  openWorker(): WorkerHandle;
  /** Hears the share that is done, 0…1. */
  progress(share: number): void;
  signal: AbortSignal;
}

/** Makes a record of all rows of a checked file. Rejects with the signal's reason at once when cancelled, else with why it could not be made. */
export async function makeRecord(
  rows: readonly BulkRow[],
  order: RecordOrder,
  { openWorker, progress, signal }: RecordRun,
): Promise<Blob> {
  signal.throwIfAborted();
  const worker = callWorker<RecordTasks>(openWorker());
  const cancel = () => worker.end(signal.reason);
  signal.addEventListener('abort', cancel);
  try {
    for (let from = 0; from < rows.length; from += PORTION)
      await worker.call('rows', rows.slice(from, from + PORTION).map(inputOf));
    return await worker.call('make', order, { onProgress: progress });
  } finally {
    signal.removeEventListener('abort', cancel);
    worker.end();
  }
}

function inputOf({ row, listing, fault }: BulkRow): RecordInput {
  return fault ? { row, id: listing.id, fault } : { row, listing };
}
