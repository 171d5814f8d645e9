import type { WorkerHandle } from './call-worker';
import type { FromWorker, ToWorker, WorkerLine } from './worker-task';

/**
 * A worker as its page sees it. A script that cannot be loaded or throws, and an answer that cannot be read, count as
 * its death; a worker that runs out of memory takes its page down with it.
 */
export function browserWorker(worker: Worker): WorkerHandle {
  return {
    post: (message) => worker.postMessage(message),
    listen: (hear) => worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data)),
    onDeath(died) {
      worker.addEventListener('error', ({ message }) => died(new Error(message || 'the worker failed')));
      worker.addEventListener('messageerror', () => died(new Error('the worker sent what cannot be read')));
    },
    terminate: () => worker.terminate(),
  };
}

/** The worker's own side of the connection, for use inside a dedicated worker. */
export const lineToPage: WorkerLine<FromWorker, ToWorker> = {
  post: (message) => postMessage(message),
  listen: (hear) => addEventListener('message', ({ data }: MessageEvent<ToWorker>) => hear(data)),
};
