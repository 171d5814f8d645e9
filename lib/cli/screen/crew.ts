import { once } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Listing } from '../../listing';
import { screen } from '../../screen';
import type { Screening, ScreeningContext } from '../../screening/screening';
import { openPacked, type PackedList } from '../list-file';

/** Screens batches, in this thread or in others; answers in the order asked for is the caller's business. */
export interface Crew {
  screen(batch: Listing[]): Promise<Screening[]>;
  dismiss(): Promise<void>;
}

interface Orders {
  lists: PackedList[];
  context: ScreeningContext;
}

/** One thread: this one. */
export function soloCrew(orders: Orders): Crew {
  const lists = orders.lists.map(openPacked);
  return { screen: (batch) => screen(batch, lists, orders.context), dismiss: async () => {} };
}

/** Several threads over the same shared lists. Each batch goes to the thread that has waited longest. */
export function threadedCrew(orders: Orders, size: number, script: URL): Crew {
  const idle = Array.from({ length: size }, () => new Worker(script, { workerData: orders }));
  const all = [...idle];
  const waiting: ((worker: Worker) => void)[] = [];
  const hire = () =>
    new Promise<Worker>((resolve) => (idle.length ? resolve(idle.shift() as Worker) : waiting.push(resolve)));
  const release = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    async screen(batch) {
      const worker = await hire();
      worker.postMessage(batch);
      try {
        const [screenings] = (await once(worker, 'message')) as [Screening[]];
        return screenings;
      } finally {
        release(worker);
      }
    },
    dismiss: async () => void (await Promise.all(all.map((worker) => worker.terminate()))),
  };
}

/** What a thread of the crew does: open the shared lists once, then answer batch after batch. */
export function serveAsCrew(): void {
  const crew = soloCrew(workerData as Orders);
  parentPort?.on('message', async (batch: Listing[]) => parentPort?.postMessage(await crew.screen(batch)));
}
