import type { ExportFormat } from '../../components/bulk/bulk';
import { EXPORT_COLUMNS, exportCells, toCsv, toJsonLines } from '../../lib/bulk/export';
import type { BulkRow } from '../../lib/bulk/results';
import { t } from '../../lib/i18n';
import type { ListLabel } from '../../lib/messages';
import { saveFile } from '../../lib/save-file';
import { printReport } from './print-report';

/** Saves rows in a format, or prints them as a report. */
export async function save(
  format: ExportFormat,
  rows: readonly BulkRow[],
  lists: readonly ListLabel[],
): Promise<void> {
  if (format === 'print') return printReport(rows, lists, t);
  const blobs = {
    csv: async () => new Blob([toCsv(rows, lists)], { type: 'text/csv' }),
    jsonl: async () => new Blob([toJsonLines(rows, lists)], { type: 'application/jsonl' }),
    xlsx: () => workbook(rows, lists),
  };
  saveFile(await blobs[format](), `recordal-lens-${new Date().toISOString().slice(0, 10)}.${format}`);
}

/** Texts stay texts in the workbook: a cell that begins with "=" is no formula there. */
async function workbook(rows: readonly BulkRow[], lists: readonly ListLabel[]): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const cell = (value: string | number) =>
    typeof value === 'number' ? { value, type: Number } : { value, type: String };
  const header = EXPORT_COLUMNS.map((column) => ({
    value: column,
    type: String,
    fontWeight: 'bold' as const,
  }));
  return writeExcelFile([header, ...rows.map((row) => exportCells(row, lists).map(cell))], {
    stickyRowsCount: 1,
  }).toBlob();
}
