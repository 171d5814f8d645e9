import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { notice } from '../locales/notice';
import { UnreadableFile } from './bytes';
import type { CellRow } from './delimited';
import { type HeaderRating, soughtTable, surestHeader } from './header-rating';
import { unzipVerified } from './zip';

/** A sheet whose rows are text, and the sheets that were left out. */
export interface Workbook {
  rows: CellRow[];
  /** Names of the sheets with rows that were not read, hidden ones included. */
  leftOut: string[];
}

/**
 * Reads the sheet of a workbook that its caller looks for: the one with the surest header, else the fullest. Dates come
 * as `YYYY-MM-DD`, merged cells as their first one. Throws UnreadableFile for a damaged file.
 */
export async function readXlsx(archive: Uint8Array, rateHeader: HeaderRating): Promise<Workbook> {
  const sheets = await parse(unzipVerified(archive));
  const withRows = sheets
    .map(({ sheet, data }) => ({ name: sheet, rows: numbered(data) }))
    .filter(({ rows }) => rows.length > 0);
  if (withRows.length === 0) throw new UnreadableFile(notice('workbookEmpty'));
  const chosen = soughtSheet(withRows, rateHeader);
  return { rows: chosen.rows, leftOut: withRows.filter((one) => one !== chosen).map(({ name }) => name) };
}

/** A sheet with a header and no row below it, such as a template, gives way to one that is filled in. */
function soughtSheet<T extends { rows: CellRow[] }>(sheets: readonly T[], rate: HeaderRating): T {
  const filledIn = sheets.filter(({ rows }) => surestHeader(rows, rate).at < rows.length - 1);
  const fullest = sheets.reduce((a, b) => (b.rows.length > a.rows.length ? b : a));
  return soughtTable(filledIn, rate) ?? soughtTable(sheets, rate) ?? fullest;
}

/**
 * Hands the parts over in a zip that packs nothing: the library's own unpacking starts a worker from a blob address,
 * which an extension's pages forbid, and Firefox then waits for it for ever.
 */
async function parse(parts: Record<string, Uint8Array>): ReturnType<typeof readWorkbook> {
  try {
    return await readWorkbook(zipSync(parts, { level: 0 }).buffer as ArrayBuffer, { trim: false });
  } catch {
    throw new UnreadableFile(notice('workbookDamaged'));
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
