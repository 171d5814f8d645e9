import type { ExportFormat } from '../../components/bulk/bulk';
import { EXPORT_COLUMNS, exportCells, toCsv, toJsonLines } from '../../lib/bulk/export';
import type { BulkRow } from '../../lib/bulk/results';
import { t } from '../../lib/i18n';
import { saveFile } from '../../lib/save-file';
import { printReport } from './print-report';

/** Saves rows in a format, or prints them as a report. */
export async function save(format: ExportFormat, rows: readonly BulkRow[]): Promise<void> {
  if (format === 'print') return printReport(rows, t);
  const blobs = {
    csv: async () => new Blob([toCsv(rows)], { type: 'text/csv' }),
    jsonl: async () => new Blob([toJsonLines(rows)], { type: 'application/jsonl' }),
    xlsx: () => workbook(rows),
  };
  saveFile(await blobs[format](), `recordal-lens-${new Date().toISOString().slice(0, 10)}.${format}`);
}

/** Texts stay texts in the workbook: a cell that begins with "=" is no formula there. */
async function workbook(rows: readonly BulkRow[]): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const cell = (value: string | number) =>
    typeof value === 'number' ? { value, type: Number } : { value, type: String };
  const header = EXPORT_COLUMNS.map((column) => ({
    value: column,
    type: String,
    fontWeight: 'bold' as const,
  }));
  return writeExcelFile([header, ...rows.map((row) => exportCells(row).map(cell))], {
    stickyRowsCount: 1,
  }).toBlob();
}
