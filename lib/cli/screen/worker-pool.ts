import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { WholeRow } from '../../listing-files/open-listings';
import { callWorker, type WorkerHandle } from '../../workers/call-worker';
import { serveTasks } from '../../workers/serve-tasks';
import { openPacked, type PackedLists } from '../list-file';
import { UsageError } from '../usage-error';
import { batchScreener, type LineFormat } from './batch-screener';

/** Makes lines of a batch, in this thread or in another. */
interface LineMaker {
  lines(batch: readonly WholeRow[]): Promise<string>;
}

/** Makes lines of batches; the order in which they are ready is the caller's business. */
export interface WorkerPool extends LineMaker {
  terminate(): Promise<void>;
}

interface PoolSetup extends LineFormat {
  lists: PackedLists;
}

interface ScreenTasks {
  lines: { input: readonly WholeRow[]; answer: string };
}

/** Rows that are screened sooner than threads would be ready: each opens the program and the lists first. */
const THREADS_FROM = 8_000;
/** Batches that a thread has at once: the next one is there when it is done with the one before. */
const AHEAD = 2;

export function inlinePool(setup: PoolSetup): WorkerPool {
  const screener = batchScreener(openPacked(setup.lists), setup);
  return { lines: async (batch) => screener.lines(batch), terminate: async () => {} };
}

/**
 * This thread alone for the first rows, and others beside it once there are many. Each batch goes to the one that has
 * waited longest; lines come back, for a screening with all its findings costs more to hand over than to print.
 * @param size threads in all, this one included.
 */
export function growingPool(setup: PoolSetup, size: number, script: URL): WorkerPool {
  const here = inlinePool(setup);
  const threads: Worker[] = [];
  const idle: LineMaker[] = [here];
  const waiting: ((next: LineMaker) => void)[] = [];
  const free = (maker: LineMaker) => {
    const next = waiting.shift();
    if (next) next(maker);
    else idle.push(maker);
  };
  const begin = () => {
    const thread = new Worker(script, { workerData: setup });
    threads.push(thread);
    const calls = callWorker<ScreenTasks>(threadHandle(thread));
    const maker = { lines: (batch: readonly WholeRow[]) => calls.call('lines', batch) };
    for (let at = 0; at < AHEAD; at++) free(maker);
  };
  let rows = 0;
  return {
    async lines(batch) {
      rows += batch.length;
      if (rows > THREADS_FROM && threads.length === 0) for (let at = 1; at < size; at++) begin();
      const maker = idle.shift() ?? (await new Promise<LineMaker>((resolve) => waiting.push(resolve)));
      try {
        return await maker.lines(batch);
      } finally {
        free(maker);
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
