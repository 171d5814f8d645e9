import type { ListLabel } from '../lists/list-label';
import { csvFile, csvLines } from '../tabular/csv-record';
import { EXPORT_COLUMNS, exportCells, toJsonLines } from './export';
import type { BulkRow } from './results';

/** What rows can be saved as. */
export type FileFormat = 'csv' | 'xlsx' | 'jsonl';

/** A file of rows under way: rows go in, in portions, and a file comes out. */
export interface ExportFile {
  add(rows: readonly BulkRow[]): void;
  finish(): Promise<Blob>;
}

/** Begins a file in a format; `lists` are those that the rows were checked against. CSV and JSON Lines keep their text in portions, so that no row is held twice. */
export function beginExport(format: FileFormat, lists: readonly ListLabel[]): ExportFile {
  if (format === 'xlsx') return beginWorkbook(lists);
  const parts = format === 'csv' ? [csvFile([EXPORT_COLUMNS])] : [];
  const text = (rows: readonly BulkRow[]) =>
    format === 'csv' ? csvLines(rows.map((row) => exportCells(row, lists))) : toJsonLines(rows, lists);
  const type = format === 'csv' ? 'text/csv' : 'application/jsonl';
  return {
    add: (rows) => void parts.push(text(rows)),
    finish: async () => new Blob(parts, { type }),
  };
}

/** Texts stay texts in a workbook: a cell that begins with "=" is no formula there. */
function beginWorkbook(lists: readonly ListLabel[]): ExportFile {
  type Cell = { value: string; type: StringConstructor } | { value: number; type: NumberConstructor };
  const cell = (value: string | number): Cell =>
    typeof value === 'number' ? { value, type: Number } : { value, type: String };
  const header = EXPORT_COLUMNS.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const cells: Cell[][] = [];
  return {
    add(rows) {
      for (const row of rows) cells.push(exportCells(row, lists).map(cell));
    },
    async finish() {
      const { default: writeExcelFile } = await import('write-excel-file/universal');
      return writeExcelFile([header, ...cells], { stickyRowsCount: 1 }).toBlob();
    },
  };
}
