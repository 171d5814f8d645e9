import { saveFile } from '../../components/shared/save-file';
import type { FileFormat } from '../../lib/bulk/export-file';
import { exportRows } from '../../lib/bulk/export-rows';
import type { BulkRow } from '../../lib/bulk/results';
import { today } from '../../lib/domain/day';
import type { ListLabel } from '../../lib/lists/list-label';
import { openExportWorker } from './workers';

/** Writes rows to a file in a worker and offers it for download; rejects as `exportRows` does. */
export async function saveRows(
  format: FileFormat,
  rows: readonly BulkRow[],
  lists: readonly ListLabel[],
  how: { progress(share: number): void; signal: AbortSignal },
): Promise<void> {
  const file = await exportRows(format, rows, lists, { openWorker: openExportWorker, ...how });
  saveFile(file, `recordal-lens-${today()}.${format}`);
}
