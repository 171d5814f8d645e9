import type { Charset } from '../tabular/charsets';
import { callWorker, type WorkerCalls, type WorkerHandle } from '../workers/call-worker';
import type { BulkTasks } from './bulk-tasks';

/** The worker of a check. */
export type CheckWorker = WorkerCalls<BulkTasks>;

/** A file as a person gave it. */
export interface GivenFile {
  file: Blob;
  name: string;
  /** The one that a person chose; else the file's letters suggest one. */
  charset?: Charset | undefined;
}

/** The file that is open, and the worker that has read it: a fresh one for each reading. */
export interface OpenedFile {
  /** The latest that was given, also where it could not be read or was closed since. */
  readonly given: GivenFile | undefined;
  /** Absent before a file was given, and after it was closed. */
  readonly worker: CheckWorker | undefined;
  /** Has a fresh worker read the head of a file. Rejects where it cannot be read. */
  readAnew(given: GivenFile): Promise<BulkTasks['open']['answer']>;
  /** Ends the worker. */
  close(): void;
}

/** Begins without a file. */
export function openedFile(openWorker: () => WorkerHandle): OpenedFile {
  let given: GivenFile | undefined;
  let worker: CheckWorker | undefined;
  return {
    get given() {
      return given;
    },
    get worker() {
      return worker;
    },
    readAnew(next) {
      given = next;
      worker = callWorker<BulkTasks>(openWorker());
      return worker.call('open', { file: next.file, charset: next.charset });
    },
    close() {
      worker?.end();
      worker = undefined;
    },
  };
}
