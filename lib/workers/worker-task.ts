import type { Failure } from '../locales/failure';

/** One thing that a worker does: what it is given, what it answers, and what it reports while it works. */
export interface WorkerTask {
  input: unknown;
  answer: unknown;
  progress?: unknown;
}

/** Everything that a worker does, by name. */
export type WorkerTasks<Tasks> = { [Name in keyof Tasks]: WorkerTask };

/** Under the number of its call: a task, or that an earlier one is no longer wanted. */
export type ToWorker = { id: number; task: PropertyKey; input: unknown } | { id: number; cancel: true };

/** Under the number of the call: how far its task is, or how it ended. */
export type FromWorker = { id: number } & (
  | { progress: unknown }
  | { answer: unknown }
  | { failure: Failure }
);

/** One end of the line between a page and its worker, whatever the platform calls it. */
export interface WorkerLine<Out, In> {
  post(message: Out): void;
  listen(hear: (message: In) => void): void;
}
