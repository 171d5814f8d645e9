import type { Writable } from 'node:stream';
import type { Listing } from '../../domain/listing';
import type { WholeRow } from '../../listing-files/open-listings';
import { translateNotice } from '../../locales/translate';
import { writeLine } from '../output';
import { asCsv, asJson, CSV_HEAD, type Result } from './print';
import type { WorkerPool } from './worker-pool';

/** Rows per call of the pipeline: enough that fetching recordals is shared, few enough that output streams. */
const BATCH = 200;

export interface ScreeningRun {
  rows: AsyncIterable<WholeRow>;
  pool: WorkerPool;
  /** Batches under way at once. */
  concurrency: number;
  format: 'jsonl' | 'csv';
  out: Writable;
  /** Called with each rejected row and its number, counted from 1. */
  onRejected(row: number, reason: string): void;
}

/**
 * Screens rows as they come and prints a line for each, in input order. Memory is bounded by
 * `abreast` × 200 rows, whatever the length of the input.
 * @returns how many rows were screened and how many were rejected.
 */
export async function runScreening(run: ScreeningRun): Promise<{ screened: number; rejected: number }> {
  const print = run.format === 'csv' ? asCsv : asJson;
  const count = { screened: 0, rejected: 0 };
  if (run.format === 'csv') await writeLine(run.out, CSV_HEAD);

  const underWay: Promise<Result[]>[] = [];
  const finishOldest = async () => {
    for (const result of (await underWay.shift()) ?? []) await writeLine(run.out, print(result));
  };
  for await (const batch of batches(run, count)) {
    underWay.push(resultsOf(batch, run.pool));
    if (underWay.length >= run.concurrency) await finishOldest();
  }
  while (underWay.length) await finishOldest();
  return count;
}

async function* batches(
  run: ScreeningRun,
  count: { screened: number; rejected: number },
): AsyncGenerator<WholeRow[]> {
  let batch: WholeRow[] = [];
  for await (const row of run.rows) {
    if ('error' in row) {
      count.rejected += 1;
      run.onRejected(row.row, translateNotice('en', row.error));
    } else count.screened += 1;
    batch.push(row);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length) yield batch;
}

async function resultsOf(batch: WholeRow[], pool: WorkerPool): Promise<Result[]> {
  const listings: Listing[] = batch.flatMap((row) => ('listing' in row ? [row.listing] : []));
  const screenings = (await pool.screen(listings)).values();
  return batch.map((row) => {
    if ('error' in row) return { id: row.id, error: translateNotice('en', row.error) };
    const screening = screenings.next().value as NonNullable<ReturnType<typeof screenings.next>['value']>;
    return row.input ? { screening, input: row.input } : { screening };
  });
}
