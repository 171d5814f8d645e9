import type { ListLabel } from '../lists/list-label';
import { beginTable, type TableFile, type TableFormat } from '../tabular/table-file';
import { columnsOf, exportCells, toJsonLine } from './export';
import type { BulkRow } from './results';

/** What rows can be saved as. */
export type FileFormat = TableFormat;

/** A file of rows under way: rows go in, in portions, and a file comes out. */
export type ExportFile = TableFile<BulkRow>;

/**
 * Begins a file in a format.
 * @param lists those that the rows were checked against
 * @param picturesIn the language in which their pictures are told of; absent where rows name none
 */
export function beginExport(
  format: FileFormat,
  lists: readonly ListLabel[],
  picturesIn?: string,
): ExportFile {
  return beginTable<BulkRow>(format, {
    columns: columnsOf(picturesIn),
    cells: (row) => exportCells(row, lists, picturesIn),
    json: (row) => toJsonLine(row, lists, picturesIn),
  });
}
