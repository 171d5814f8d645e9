import type { Writable } from 'node:stream';
import type { WholeRow } from '../../listing-files/whole-row';
import { writeResults, writeSafe } from '../output';
import type { ListingsFile } from '../read-file';
import type { Piece, PrintedPiece, Rejected } from './batch-screener';
import { InOrder } from './in-order';
import type { WorkerPool } from './worker-pool';

/** Rows per call of the pipeline: enough that threads are kept busy, few enough that output streams. */
const BATCH = 200;
/** After so long without a row, those that came are screened: whoever writes them slowly waits for an answer. */
const PAUSE_MS = 100;

export interface ScreeningRun {
  file: Pick<ListingsFile, 'rows' | 'lines'>;
  pool: WorkerPool;
  /** Pieces under way at once. */
  concurrency: number;
  /** A line above all others. */
  head?: string | undefined;
  out: Writable;
  /** Called with whole lines as they are printed. */
  onPrinted?: ((lines: Uint8Array) => void) | undefined;
  /** Called with each rejected row, counted from 1. */
  onRejected(rejected: Rejected): void;
}

/** How many rows were screened and how many were rejected. */
export interface ScreeningCount {
  screened: number;
  rejected: number;
}

/**
 * Screens a file as it is read and prints lines for each row, in input order. Memory is bounded by `concurrency` pieces of
 * some 200 rows, whatever the length of the input and however slowly the output is read. Where reading fails, what came
 * before is printed first. Lines that are rows by themselves are handed on unread: whoever screens them reads them.
 */
export async function runScreening(run: ScreeningRun): Promise<ScreeningCount> {
  const count = { screened: 0, rejected: 0 };
  if (run.head) await writeResults(run.out, run.head, 0);
  const printing = new InOrder<PrintedPiece>(run.concurrency, async ({ bytes, rows, rejected }) => {
    count.screened += rows - rejected.length;
    count.rejected += rejected.length;
    for (const one of rejected) run.onRejected(one);
    run.onPrinted?.(bytes);
    await writeSafe(run.out, bytes, rows);
  });
  const screen = (piece: Piece) => printing.add(run.pool.print(piece));
  const { lines } = run.file;
  if (lines) await screenBlocks(lines.blocks, screen, printing);
  else await screenRows(run.file.rows(), screen, printing);
  return count;
}

async function screenBlocks(
  blocks: AsyncIterable<Piece>,
  screen: (piece: Piece) => void,
  printing: InOrder<PrintedPiece>,
): Promise<void> {
  const read = async () => {
    for await (const block of blocks) {
      screen(block);
      if (printing.full) await printing.room();
    }
  };
  try {
    await printing.orFail(read());
  } finally {
    await printing.end();
  }
}

async function screenRows(
  rows: AsyncIterable<WholeRow>,
  screen: (piece: Piece) => void,
  printing: InOrder<PrintedPiece>,
): Promise<void> {
  const batches = new Batches(screen);
  const read = async () => {
    for await (const row of rows) {
      batches.add(row);
      if (printing.full) await printing.room();
    }
  };
  try {
    await printing.orFail(read());
  } finally {
    batches.end();
    await printing.end();
  }
}

/** Gathers rows into batches: full ones, and smaller ones where the input pauses. */
class Batches {
  #batch: WholeRow[] = [];
  #before = 0;
  readonly #clock = setInterval(() => this.#tick(), PAUSE_MS);

  constructor(private readonly full: (batch: WholeRow[]) => void) {}

  add(row: WholeRow): void {
    this.#batch.push(row);
    if (this.#batch.length === BATCH) this.#flush();
  }

  end(): void {
    clearInterval(this.#clock);
    this.#flush();
  }

  #tick(): void {
    if (this.#batch.length === this.#before) this.#flush();
    this.#before = this.#batch.length;
  }

  #flush(): void {
    const batch = this.#batch;
    this.#batch = [];
    this.#before = 0;
    if (batch.length > 0) this.full(batch);
  }
}
