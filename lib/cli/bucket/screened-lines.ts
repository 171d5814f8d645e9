import type { WholeRow } from '../../listing-files/open-listings';
import type { WorkerPool } from '../screen/worker-pool';

/** Makes the lines of JSON of rows, one for each, without the last one's end. */
export interface LineMaker {
  lines(rows: readonly WholeRow[]): Promise<string>;
}

/** A pool as a maker of lines. */
export function lineMaker(pool: WorkerPool): LineMaker {
  const utf8 = new TextDecoder();
  return { lines: async (rows) => utf8.decode((await pool.print(rows)).bytes).replace(/\n$/, '') };
}

/** Rows per call of the pipeline, as `screen` has them. */
const BATCH = 200;

/**
 * The lines of JSON of rows, batch by batch in their order, so many batches under way at once. Throws what the pool throws
 * and what reading throws.
 */
export async function* screenedLines(
  rows: AsyncIterable<WholeRow>,
  pool: LineMaker,
  ahead: number,
): AsyncGenerator<string> {
  const underWay: Promise<string>[] = [];
  const begin = (batch: readonly WholeRow[]) => {
    const lines = pool.lines(batch);
    // Told where it is waited for.
    lines.catch(() => {});
    underWay.push(lines);
  };
  let batch: WholeRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    begin(batch);
    batch = [];
    if (underWay.length >= ahead) yield await underWay.shift()!;
  }
  if (batch.length > 0) begin(batch);
  for (const lines of underWay) yield await lines;
}
