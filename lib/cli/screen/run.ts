import type { Writable } from 'node:stream';
import type { WholeRow } from '../../listing-files/open-listings';
import { translateNotice } from '../../locales/translate';
import { writeResults } from '../output';
import { InOrder } from './in-order';
import type { WorkerPool } from './worker-pool';

/** Rows per call of the pipeline: enough that fetching recordals is shared, few enough that output streams. */
const BATCH = 200;
/** After so long without a row, those that came are screened: whoever writes them slowly waits for an answer. */
const PAUSE_MS = 100;

export interface ScreeningRun {
  rows: AsyncIterable<WholeRow>;
  pool: WorkerPool;
  /** Batches under way at once. */
  concurrency: number;
  /** A line above all others. */
  head?: string | undefined;
  out: Writable;
  /** Called with each rejected row and its number, counted from 1. */
  onRejected(row: number, reason: string): void;
}

/** How many rows were screened and how many were rejected. */
export interface ScreeningCount {
  screened: number;
  rejected: number;
}

/**
 * Screens rows as they come and prints lines for each, in input order. Memory is bounded by `concurrency` × 200 rows,
 * whatever the length of the input. Where reading fails, what came before is printed first.
 */
export async function runScreening(run: ScreeningRun): Promise<ScreeningCount> {
  if (run.head) await writeResults(run.out, run.head, 0);
  const printing = new InOrder<{ lines: string; rows: number }>(run.concurrency, ({ lines, rows }) =>
    writeResults(run.out, lines, rows),
  );
  const batches = new Batches((rows) =>
    printing.add(run.pool.lines(rows).then((lines) => ({ lines, rows: rows.length }))),
  );
  const count = { screened: 0, rejected: 0 };
  const read = async () => {
    for await (const row of run.rows) {
      countRow(row, count, run);
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
  return count;
}

function countRow(row: WholeRow, count: ScreeningCount, { onRejected }: ScreeningRun): void {
  if ('error' in row) {
    count.rejected += 1;
    onRejected(row.row, translateNotice('en', row.error));
  } else count.screened += 1;
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
