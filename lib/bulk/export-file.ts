import type { ListLabel } from '../lists/list-label';
import { beginTable, type TableFile, type TableFormat } from '../tabular/table-file';
import { EXPORT_COLUMNS, exportCells, toJsonLine } from './export';
import type { BulkRow } from './results';

/** What rows can be saved as. */
export type FileFormat = TableFormat;

/** A file of rows under way: rows go in, in portions, and a file comes out. */
export type ExportFile = TableFile<BulkRow>;

/** Begins a file in a format; `lists` are those that the rows were checked against. */
export function beginExport(format: FileFormat, lists: readonly ListLabel[]): ExportFile {
  return beginTable<BulkRow>(format, {
    columns: EXPORT_COLUMNS,
    cells: (row) => exportCells(row, lists),
    json: (row) => toJsonLine(row, lists),
  });
}
