import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Listing } from '../../domain/listing';
import type { Screening, ScreeningContext } from '../../screening/finding';
import { screen } from '../../screening/screen';
import { callWorker, type WorkerCalls, type WorkerHandle } from '../../workers/call-worker';
import { serveTasks } from '../../workers/serve-tasks';
import { openPacked, type PackedList } from '../list-file';

/** Screens batches, in this thread or in others; answers in the order asked for is the caller's business. */
export interface WorkerPool {
  screen(batch: Listing[]): Promise<Screening[]>;
  terminate(): Promise<void>;
}

interface PoolSetup {
  lists: PackedList[];
  context: ScreeningContext;
}

interface ScreenTasks {
  screen: { input: Listing[]; answer: Screening[] };
}

export function inlinePool(setup: PoolSetup): WorkerPool {
  const lists = setup.lists.map(openPacked);
  return { screen: (batch) => screen(batch, lists, setup.context), terminate: async () => {} };
}

/** Several threads over the same shared lists. Each batch goes to the thread that has waited longest. */
export function threadPool(setup: PoolSetup, size: number, script: URL): WorkerPool {
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
    async screen(batch) {
      const worker = await nextIdle();
      try {
        return await worker.call('screen', batch);
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
  return {
    post: (message) => thread.postMessage(message),
    listen: (hear) => void thread.on('message', hear),
    onDeath(died) {
      thread.on('error', died);
      thread.on('exit', (code) => died(new Error(`a screening thread ended with code ${code}`)));
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
    { screen: (batch) => pool.screen(batch) },
  );
}
