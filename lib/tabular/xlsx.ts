import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { isHeader } from '../lists/reading/header-row';
import { remark } from '../locales/message';
import { UnreadableFile } from './bytes';
import type { CellRow } from './delimited';
import { unzipVerified } from './zip';

/** A sheet whose rows are text, and the sheets that were left aside. */
export interface Workbook {
  rows: CellRow[];
  /** Sheets with rows that were not read. */
  skipped: string[];
}

/**
 * Reads the sheet of a workbook that holds the list: the first with a header, else the fullest. Dates come as
 * `YYYY-MM-DD`, merged cells as their first one. Throws UnreadableFile for a damaged file.
 */
export async function readXlsx(archive: Uint8Array): Promise<Workbook> {
  const sheets = await parse(unzipVerified(archive));
  const withRows = sheets
    .map(({ sheet, data }) => ({ name: sheet, rows: numbered(data) }))
    .filter(({ rows }) => rows.length > 0);
  if (withRows.length === 0) throw new UnreadableFile(remark('workbookEmpty'));
  const headed = withRows.find(({ rows }) => rows.slice(0, 30).some(({ cells }) => isHeader(cells)));
  const chosen = headed ?? withRows.reduce((a, b) => (b.rows.length > a.rows.length ? b : a));
  return { rows: chosen.rows, skipped: withRows.filter((one) => one !== chosen).map(({ name }) => name) };
}

/**
 * Hands the parts over in a zip that packs nothing: the library's own unpacking starts a worker from a blob address,
 * which an extension's pages forbid, and Firefox then waits for it for ever.
 */
async function parse(parts: Record<string, Uint8Array>): ReturnType<typeof readWorkbook> {
  try {
    return await readWorkbook(zipSync(parts, { level: 0 }).buffer as ArrayBuffer, { trim: false });
  } catch {
    throw new UnreadableFile(remark('workbookDamaged'));
  }
}

function numbered(data: readonly (readonly unknown[])[]): CellRow[] {
  const rows: CellRow[] = [];
  data.forEach((row, index) => {
    const cells = row.map(cellText);
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ row: index + 1, cells });
  });
  return rows;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}
