import { once } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Listing } from '../../domain/listing';
import type { Screening, ScreeningContext } from '../../screening/finding';
import { screen } from '../../screening/screen';
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

/** One thread: this one. */
export function inlinePool(setup: PoolSetup): WorkerPool {
  const lists = setup.lists.map(openPacked);
  return { screen: (batch) => screen(batch, lists, setup.context), terminate: async () => {} };
}

/** Several threads over the same shared lists. Each batch goes to the thread that has waited longest. */
export function threadPool(setup: PoolSetup, size: number, script: URL): WorkerPool {
  const idle = Array.from({ length: size }, () => new Worker(script, { workerData: setup }));
  const all = [...idle];
  const waiting: ((worker: Worker) => void)[] = [];
  const nextIdle = () =>
    new Promise<Worker>((resolve) => (idle.length ? resolve(idle.shift() as Worker) : waiting.push(resolve)));
  const release = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    async screen(batch) {
      const worker = await nextIdle();
      worker.postMessage(batch);
      try {
        const [screenings] = (await once(worker, 'message')) as [Screening[]];
        return screenings;
      } finally {
        release(worker);
      }
    },
    terminate: async () => void (await Promise.all(all.map((worker) => worker.terminate()))),
  };
}

/** What a thread of the crew does: open the shared lists once, then answer batch after batch. */
export function serveAsWorker(): void {
  const pool = inlinePool(workerData as PoolSetup);
  parentPort?.on('message', async (batch: Listing[]) => parentPort?.postMessage(await pool.screen(batch)));
}
