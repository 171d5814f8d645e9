import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { WholeRow } from '../../listing-files/whole-row';
import { callWorker, type WorkerCalls, type WorkerHandle } from '../../workers/call-worker';
import { serveTasks } from '../../workers/serve-tasks';
import { printError } from '../output';
import { openPacked, type PackedLists } from '../packed-lists';
import {
  type BatchScreener,
  batchScreener,
  type LineFormat,
  type Piece,
  type PrintedPiece,
} from './batch-screener';

/** Prints pieces of a file; the order in which they are ready is the caller's business. */
export interface WorkerPool {
  print(piece: Piece): Promise<PrintedPiece>;
  /** The lines that are printed for rows, without the last line's end, for whoever goes on with them as text. */
  lines(rows: readonly WholeRow[]): Promise<string>;
  terminate(): Promise<void>;
}

interface PoolSetup extends LineFormat {
  lists: PackedLists;
}

interface ScreenTasks {
  print: { input: Piece; answer: PrintedPiece };
}

/** Rows that are screened sooner than threads would be ready: each opens the program and the lists first. */
const THREADS_FROM = 1_000;
/**
 * What a thread may make before it looks what of it is still in use: a third of what the platform allows by itself, for
 * hardly anything outlives its batch. Saves some 25 MB a thread.
 */
const YOUNG_MB = 12;
/** Pieces that a thread has at once: the next one is there when it is done with the one before. */
const AHEAD = 2;

export function inlinePool(setup: PoolSetup): WorkerPool {
  const screener = openScreener(setup);
  return {
    print: async (piece) => screener.print(piece),
    lines: async (rows) => screener.lines(rows),
    terminate: async () => {},
  };
}

/**
 * This thread alone for the first rows, and others beside it once there are many. This one takes a piece only while the
 * others have enough: it also reads and writes. What a thread had that died is done here, so that no row is lost; bytes come
 * back, for a screening with all its findings costs more to hand over than to print.
 * @param size threads in all, this one included.
 */
export function growingPool(setup: PoolSetup, size: number, script: URL): WorkerPool {
  const here = openScreener(setup);
  const threads: ScreeningThread[] = [];
  let rows = 0;

  const printHere = async (piece: Piece): Promise<PrintedPiece> => {
    const printed = here.print(piece);
    rows += printed.rows;
    if (rows > THREADS_FROM && threads.length === 0)
      for (let at = 1; at < size; at++) threads.push(new ScreeningThread(setup, script));
    return printed;
  };

  async function print(piece: Piece): Promise<PrintedPiece> {
    const thread = threads.filter((one) => one.hasRoom).sort((a, b) => a.busy - b.busy)[0];
    if (!thread) return printHere(piece);
    try {
      return await thread.print(piece);
    } catch (error) {
      if (!(error instanceof DeadThread)) throw error;
      thread.sayOnce(error);
      return printHere(piece);
    }
  }

  const decoder = new TextDecoder();
  return {
    print,
    lines: async (rows) => decoder.decode((await print(rows)).bytes).slice(0, -1),
    terminate: async () => void (await Promise.all(threads.map((thread) => thread.terminate()))),
  };
}

/** A thread ended by itself, out of memory or by a fault of the program. */
class DeadThread extends Error {}

/** One thread, and how much it has to do. */
class ScreeningThread {
  busy = 0;
  #said = false;
  readonly #worker: Worker;
  readonly #calls: WorkerCalls<ScreenTasks>;

  constructor(setup: PoolSetup, script: URL) {
    this.#worker = new Worker(script, {
      workerData: setup,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    this.#calls = callWorker<ScreenTasks>(threadHandle(this.#worker));
  }

  get hasRoom(): boolean {
    return this.busy < AHEAD && !this.#calls.ended;
  }

  async print(piece: Piece): Promise<PrintedPiece> {
    this.busy += 1;
    try {
      return await this.#calls.call('print', piece);
    } finally {
      this.busy -= 1;
    }
  }

  sayOnce({ message }: Error): void {
    if (!this.#said) printError(`${message}; its rows are screened without it`);
    this.#said = true;
  }

  terminate = () => this.#worker.terminate();
}

function openScreener(setup: PoolSetup): BatchScreener {
  return batchScreener(openPacked(setup.lists), setup);
}

/** A thread of Node; one that ends by itself, out of memory or by `process.exit`, is dead as one that throws. */
function threadHandle(thread: Worker): WorkerHandle {
  const dead = (why: string) => new DeadThread(`a screening thread ended early (${why})`);
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

/** What a thread does: open the shared lists once, then print piece after piece. */
export function serveAsWorker(): void {
  const port = parentPort;
  if (!port) throw new Error('not in a thread of its own');
  const screener = openScreener(workerData as PoolSetup);
  serveTasks<ScreenTasks>(
    { post: (message) => port.postMessage(message), listen: (hear) => void port.on('message', hear) },
    { print: (piece) => screener.print(piece) },
  );
}
