import type { Failure } from '../locales/failure';

/** One task of a worker: its input, its answer, and the progress that it reports. */
export interface WorkerTask {
  input: unknown;
  answer: unknown;
  progress?: unknown;
}

/** All tasks of a worker, by name. */
export type WorkerTasks<Tasks> = { [Name in keyof Tasks]: WorkerTask };

/** With the number of the call: a task, or the cancellation of an earlier one. */
export type ToWorker = { id: number; task: PropertyKey; input: unknown } | { id: number; cancel: true };

/** With the number of the call: the progress of its task, or its end. */
export type FromWorker = { id: number } & (
  | { progress: unknown }
  | { answer: unknown }
  | { failure: Failure }
);

/** One side of the connection between a page and its worker, whatever the platform calls it. */
export interface WorkerLine<Out, In> {
  post(message: Out): void;
  listen(hear: (message: In) => void): void;
}
