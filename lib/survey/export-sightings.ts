import type { TableFormat } from '../tabular/table-file';
import { callWorker, type WorkerHandle } from '../workers/call-worker';
import type { ApartReason } from './apart';
import type { SurveyExportTasks } from './export-tasks';
import type { PriceComparison } from './genuine-price';
import type { Sighting } from './sighting';

/**
 * Writes sightings to a file in a worker, batch by batch as they are read. Rejects with the reason if it could not be
 * written; stored data does not change.
 */
export async function exportSightings(
  format: TableFormat,
  batches: AsyncIterable<readonly Sighting[]>,
  { apart, share }: { apart(sighting: Sighting): ApartReason | undefined; share: PriceComparison['share'] },
  openWorker: () => WorkerHandle,
): Promise<{ file: Blob; count: number }> {
  const worker = callWorker<SurveyExportTasks>(openWorker());
  let count = 0;
  try {
    await worker.call('begin', { format });
    for await (const batch of batches) {
      const rows = batch.map((sighting) => {
        const [reason, beside] = [apart(sighting), share(sighting)];
        // Thousandths are precise enough for one price relative to another.
        const rounded = beside !== undefined && { share: Math.round(beside * 1_000) / 1_000 };
        return { sighting, ...rounded, ...(reason && { apart: reason }) };
      });
      await worker.call('rows', rows);
      count += rows.length;
    }
    return { file: await worker.call('finish', null), count };
  } finally {
    worker.end();
  }
}
