import { browserWorker } from '../../lib/workers/browser-worker';

/** A fresh worker that reads and checks one file. */
export const openCheckWorker = () =>
  browserWorker(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));

/** A fresh worker that writes one file. */
export const openExportWorker = () =>
  browserWorker(new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' }));

/** A fresh worker that makes one record. */
export const openRecordWorker = () =>
  browserWorker(new Worker(new URL('./record-worker.ts', import.meta.url), { type: 'module' }));
