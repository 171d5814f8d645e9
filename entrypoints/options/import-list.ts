import type { ImportAccount } from '../../components/options/lists-section';
import type { FromImportWorker, ToImportWorker } from './import-worker';

/**
 * Reads a person's file into a list named after it; the list speaks for the day that the file names, else the day it
 * was last changed. A file that fails half-way leaves the lists as they were, and the account says why.
 */
export function importList(
  file: File,
  progress: (rows: number) => void,
  signal: AbortSignal,
): Promise<ImportAccount> {
  const name = file.name.replace(/(\.\w{2,5}){1,2}$/, '').slice(0, 40) || file.name;
  const date = new Date(file.lastModified).toISOString().slice(0, 10);
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const ask = (message: ToImportWorker) => worker.postMessage(message);
  const finished = new Promise<ImportAccount>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<FromImportWorker>) => {
      if (data.kind === 'progress') return progress(data.rows);
      if (data.kind === 'failed') return resolve(failed(file, data.reason));
      const { read, accepted, rejected, warnings } = data.done.report;
      resolve({ file: file.name, read, accepted, rejected, warnings });
    };
    worker.onerror = ({ message }) => resolve(failed(file, message));
  });
  signal.addEventListener('abort', () => ask({ kind: 'cancel' }), { once: true });
  ask({ kind: 'import', file, request: { name, date, origin: { kind: 'file', file: file.name } } });
  return finished.finally(() => worker.terminate());
}

function failed(file: File, failure: string): ImportAccount {
  return { file: file.name, read: 0, accepted: 0, rejected: [], warnings: [], failure };
}
