import { failureOf } from '../locales/failure';
import type { FromWorker, ToWorker, WorkerLine, WorkerTasks } from './worker-task';

/** What a task can use beside its input. */
export interface TaskContext<Progress> {
  /** Aborted when the caller cancels the task. */
  signal: AbortSignal;
  report(progress: Progress): void;
}

/** How a worker does each of its tasks. */
export type TaskHandlers<Tasks extends WorkerTasks<Tasks>> = {
  [Name in keyof Tasks]: (
    input: Tasks[Name]['input'],
    context: TaskContext<Tasks[Name] extends { progress: infer Progress } ? Progress : never>,
  ) => Tasks[Name]['answer'] | Promise<Tasks[Name]['answer']>;
};

/**
 * Answers calls in a worker. Each task starts on arrival, in parallel with those still running; a failure only answers
 * its own call.
 */
export function serveTasks<Tasks extends WorkerTasks<Tasks>>(
  line: WorkerLine<FromWorker, ToWorker>,
  handlers: TaskHandlers<Tasks>,
): void {
  const running = new Map<number, AbortController>();
  line.listen(async (message) => {
    const { id } = message;
    if ('cancel' in message) return running.get(id)?.abort();
    const stop = new AbortController();
    running.set(id, stop);
    try {
      const report = (progress: unknown) => line.post({ id, progress });
      const handle = handlers[message.task as keyof Tasks];
      line.post({ id, answer: await handle(message.input, { signal: stop.signal, report }) });
    } catch (error) {
      line.post({ id, failure: failureOf(error) });
    } finally {
      running.delete(id);
    }
  });
}
