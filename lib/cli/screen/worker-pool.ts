import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { WholeRow } from '../../listing-files/open-listings';
import { callWorker, type WorkerCalls, type WorkerHandle } from '../../workers/call-worker';
import { serveTasks } from '../../workers/serve-tasks';
import { openPacked, type PackedList } from '../list-file';
import { UsageError } from '../usage-error';
import { type LineFormat, linesOf } from './lines';

/** Makes lines of batches, in this thread or in others; the order in which they are ready is the caller's business. */
export interface WorkerPool {
  lines(batch: readonly WholeRow[]): Promise<string>;
  terminate(): Promise<void>;
}

interface PoolSetup extends LineFormat {
  lists: PackedList[];
}

interface ScreenTasks {
  lines: { input: readonly WholeRow[]; answer: string };
}

/** Rows that are screened sooner than threads would be ready: each opens the program and the lists first. */
const THREADS_FROM = 4_000;

export function inlinePool(setup: PoolSetup): WorkerPool {
  const lists = setup.lists.map(openPacked);
  return { lines: (batch) => linesOf(batch, lists, setup), terminate: async () => {} };
}

/** In this thread for the first rows, and in several once there are more than a few. */
export function growingPool(setup: PoolSetup, size: number, script: URL): WorkerPool {
  const here = inlinePool(setup);
  let threads: WorkerPool | undefined;
  let rows = 0;
  return {
    lines(batch) {
      rows += batch.length;
      if (rows <= THREADS_FROM) return here.lines(batch);
      threads ??= threadPool(setup, size, script);
      return threads.lines(batch);
    },
    terminate: async () => threads?.terminate(),
  };
}

/**
 * Several threads over the same shared lists. Each batch goes to the thread that has waited longest; lines come back,
 * for a screening with all its findings costs more to hand over than to make.
 */
function threadPool(setup: PoolSetup, size: number, script: URL): WorkerPool {
  const threads = Array.from({ length: size }, () => new Worker(script, { workerData: setup }));
  const idle = threads.map((thread) => callWorker<ScreenTasks>(threadHandle(thread)));
  const waiting: ((worker: WorkerCalls<ScreenTasks>) => void)[] = [];
  const nextIdle = () =>
    new Promise<WorkerCalls<ScreenTasks>>((resolve) => {
      const next = idle.shift();
      if (next) resolve(next);
      else waiting.push(resolve);
    });
  return {
    async lines(batch) {
      const worker = await nextIdle();
      try {
        return await worker.call('lines', batch);
      } finally {
        const next = waiting.shift();
        if (next) next(worker);
        else idle.push(worker);
      }
    },
    terminate: async () => void (await Promise.all(threads.map((thread) => thread.terminate()))),
  };
}

/** A thread of Node; one that ends by itself, out of memory or by `process.exit`, is dead as one that throws. */
function threadHandle(thread: Worker): WorkerHandle {
  const dead = (why: string) =>
    new UsageError(`a screening thread ended early (${why}); with --jobs 1 there is none`);
  return {
    post: (message) => thread.postMessage(message),
    listen: (hear) => void thread.on('message', hear),
    onDeath(died) {
      thread.on('error', (error) => died(dead(error.message)));
      thread.on('exit', (code) => died(dead(`code ${code}`)));
    },
    terminate: () => void thread.terminate(),
  };
}

/** What a thread does: open the shared lists once, then answer batch after batch. */
export function serveAsWorker(): void {
  const port = parentPort;
  if (!port) throw new Error('not in a thread of its own');
  const pool = inlinePool(workerData as PoolSetup);
  serveTasks<ScreenTasks>(
    { post: (message) => port.postMessage(message), listen: (hear) => void port.on('message', hear) },
    { lines: (batch) => pool.lines(batch) },
  );
}
