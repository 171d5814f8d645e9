import type { Failure } from '../locales/failure';
import { LocalizedError } from '../locales/localized-error';
import type { FromWorker, ToWorker, WorkerLine, WorkerTasks } from './worker-task';

/** The connection to a worker, from the side that started it. */
export interface WorkerHandle extends WorkerLine<ToWorker, FromWorker> {
  /** Calls back with the reason if the worker cannot continue: its script failed, or it ended. */
  onDeath(died: (reason: Error) => void): void;
  terminate(): void;
}

/** A worker's tasks, callable like functions. */
export interface WorkerCalls<Tasks extends WorkerTasks<Tasks>> {
  /**
   * Runs a task in the worker. Rejects with the worker's failure, and at once if the worker dies or is ended; after
   * the signal was aborted, with its reason as soon as the worker has stopped.
   */
  call<Name extends keyof Tasks>(
    task: Name,
    input: Tasks[Name]['input'],
    options?: CallOptions<Tasks[Name]>,
  ): Promise<Tasks[Name]['answer']>;
  /** Whether the worker died or was ended, and no longer answers. */
  readonly ended: boolean;
  /** Ends the worker. Calls that are still pending reject with the reason. */
  end(reason?: unknown): void;
}

interface CallOptions<Task> {
  signal?: AbortSignal;
  onProgress?(progress: Task extends { progress: infer Progress } ? Progress : never): void;
}

interface Pending {
  resolve(answer: unknown): void;
  reject(reason: unknown): void;
  onProgress(progress: unknown): void;
}

/** Calls a worker that answers by `serveTasks`. */
export function callWorker<Tasks extends WorkerTasks<Tasks>>(worker: WorkerHandle): WorkerCalls<Tasks> {
  const pending = new Map<number, Pending>();
  let ended: { reason: unknown } | undefined;
  let calls = 0;

  function end(reason: unknown = new DOMException('the worker was ended', 'AbortError')): void {
    ended ??= { reason };
    for (const { reject } of pending.values()) reject(reason);
    pending.clear();
    worker.terminate();
  }

  worker.listen((message) => {
    const call = pending.get(message.id);
    if (!call) return;
    if ('progress' in message) return call.onProgress(message.progress);
    pending.delete(message.id);
    if ('failure' in message) call.reject(errorOf(message.failure));
    else call.resolve(message.answer);
  });
  worker.onDeath(end);

  return {
    end,
    get ended() {
      return ended !== undefined;
    },
    async call(task, input, { signal, onProgress = () => {} } = {}) {
      signal?.throwIfAborted();
      if (ended) throw ended.reason;
      const id = ++calls;
      const cancel = () => worker.post({ id, cancel: true });
      try {
        const answer = new Promise<unknown>((resolve, reject) => {
          pending.set(id, { resolve, reject, onProgress: onProgress as Pending['onProgress'] });
        });
        worker.post({ id, task, input });
        signal?.addEventListener('abort', cancel);
        return await answer;
      } catch (error) {
        throw signal?.aborted ? signal.reason : error;
      } finally {
        pending.delete(id);
        signal?.removeEventListener('abort', cancel);
      }
    },
  };
}

/**
 * An expected failure keeps its notice across the connection, so that it can still be shown in the reader's language.
 */
function errorOf(failure: Failure): Error {
  return typeof failure === 'string' ? new Error(failure) : new LocalizedError(failure);
}
