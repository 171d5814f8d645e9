import type { WorkBook } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { type Notice, notice } from '../locales/notice';
import { UnreadableFile } from './bytes';
import { cellPlace } from './cell-place';
import type { CellRow } from './delimited';
import type { HeaderRating } from './header-rating';
import { joinSheets, type NamedSheet } from './joined-sheets';
import { partNames } from './left-out';
import { contentOf, readSheets } from './open-document';
import { type StruckCells, struckCells, struckInRow } from './struck-cells';
import { uncalculatedCells } from './uncalculated-cells';
import { MAX_COLUMNS, type NumberFormat, rowsOf } from './workbook-cells';
import { unzipVerified } from './zip';

/** The rows of a workbook as text, and what was left out of it. */
export interface ReadWorkbook {
  rows: CellRow[];
  leftOut: Notice[];
  /** Numbers that are days count from 1904, as workbooks of old Macs do. */
  from1904?: boolean;
}

/** Places of all rows together: a million rows of thirty columns, some 300 MB. */
const MAX_PLACES = 30_000_000;
/** Cells of all sheets: each costs the library some hundred bytes. */
const MAX_CELLS = 12_000_000;

/** Reads a workbook that is a zip of parts: .xlsx, .xlsm, .xlsb. See `readWorkbook`; a changed bit is noticed. */
export async function readZippedWorkbook(
  archive: Uint8Array,
  rateHeader: HeaderRating,
): Promise<ReadWorkbook> {
  const parts = unzipVerified(archive);
  let cells = 0;
  const uncalculated: string[] = [];
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.endsWith('.xml')) continue;
    cells += cellsIn(bytes);
    if (name.startsWith('xl/worksheets/')) uncalculated.push(...uncalculatedCells(bytes));
  }
  if (cells > MAX_CELLS) throw new UnreadableFile(notice('tableTooLarge'));
  // What the library is given was unpacked within limits and verified; it packs nothing, so that its own unpacking is idle.
  const read = await readWorkbook(zipSync(parts, { level: 0 }), rateHeader, undefined, struckCells(parts));
  if (uncalculated.length > 0) read.leftOut.push(notice('cellsNotCalculated', placesOf(uncalculated)));
  return read;
}

/** Places that are named one by one. */
const NAMED = 10;

const placesOf = (places: readonly string[]) => ({
  cells: `${places.slice(0, NAMED).join(', ')}${places.length > NAMED ? ' …' : ''}`,
  n: places.length,
});

/** Reads the sheets of an OpenDocument's content: .ods unpacked, or .fods. See `readWorkbook`. */
export async function readOpenDocument(content: string, rateHeader: HeaderRating): Promise<ReadWorkbook> {
  const far: string[] = [];
  const limits = { columns: MAX_COLUMNS, places: MAX_PLACES, tooFar: (name: string) => far.push(name) };
  const sheets = (await readSheets(content, limits)).filter(({ rows }) => rows.length > 0);
  const read = asOneTable(sheets, far, rateHeader);
  tellHidden(
    read,
    sheets.flatMap(({ name, hidden }) => (hidden ? [name] : [])),
  );
  return read;
}

/** Sheets that whoever opens the file does not see may hold an old state of the list. */
function tellHidden({ leftOut }: ReadWorkbook, sheets: readonly string[]): void {
  if (sheets.length > 0) leftOut.push(notice('hiddenSheets', { sheets: partNames(sheets) }));
}

/** The content of an .ods; a changed bit is noticed. Throws UnreadableFile for one that is locked. */
export function openDocumentContent(archive: Uint8Array): string {
  return contentOf(unzipVerified(archive));
}

/** How often a cell's tag begins, `<c ` or `<x:c `: one look at each byte, before anything is built of it. */
function cellsIn(xml: Uint8Array): number {
  let count = 0;
  for (let at = xml.indexOf(0x63); at >= 0; at = xml.indexOf(0x63, at + 1)) {
    const before = xml[at - 1];
    const after = xml[at + 1];
    if ((before === 0x3c || before === 0x3a) && (after === 0x20 || after === 0x3e || after === 0x2f)) count++;
  }
  return count;
}

/**
 * Reads the sheets of a workbook that its caller looks for: those with a sure header, one below the other, else the
 * fullest. Reads what old and new Excel writes: BIFF (.xls), XML of 2003, and zipped ones. Dates come as `YYYY-MM-DD`,
 * cells merged over rows with their text in each. The library keeps only cells that are there; what a cell's address
 * claims costs nothing. It is loaded with the first workbook. Throws UnreadableFile for one that is damaged, locked or
 * too large.
 * @param decoded reads a text whose charset the file does not name.
 * @param struckOf what is struck through on the sheet of a position.
 */
export async function readWorkbook(
  content: Uint8Array | string,
  rateHeader: HeaderRating,
  decoded: (cell: string) => string = (cell) => cell,
  struckOf: (sheet: number) => StruckCells = () => new Map(),
): Promise<ReadWorkbook> {
  const { book, format } = await parsed(content);
  const errors: string[] = [];
  const far: string[] = [];
  const sheets: NamedSheet[] = [];
  let places = 0;
  for (const [at, name] of book.SheetNames.entries()) {
    const strokes = struckOf(at);
    const rows: CellRow[] = [];
    const remarks = {
      tooFar: () => far.push(name),
      error: (row: number, column: number) => errors.push(cellPlace(row, column)),
    };
    // The library leaves out a sheet that it cannot read, and says nothing.
    const sheet = book.Sheets[name];
    if (!sheet) throw new UnreadableFile(notice('workbookDamaged'));
    for (const row of rowsOf(sheet, format, remarks)) {
      places += row.cells.length;
      if (places > MAX_PLACES) throw new UnreadableFile(notice('tableTooLarge'));
      const struck = struckInRow(row.cells, row.row - 1, strokes);
      rows.push({ ...row, cells: row.cells.map(decoded), ...(struck && { struck }) });
    }
    if (rows.length > 0) sheets.push({ name, rows });
  }
  const read = asOneTable(sheets, far, rateHeader);
  tellHidden(
    read,
    hiddenSheets(book).filter((name) => sheets.some((sheet) => sheet.name === name)),
  );
  if (errors.length > 0) read.leftOut.push(notice('cellsWithErrors', placesOf(errors)));
  return book.Workbook?.WBProps?.date1904 ? { ...read, from1904: true } : read;
}

const hiddenSheets = ({ SheetNames, Workbook }: WorkBook): string[] =>
  SheetNames.filter((_, at) => Workbook?.Sheets?.[at]?.Hidden);

/** The sheets that are sought as one table, with what is to say of the others. `far`: sheets with cells too far right. */
export function asOneTable(
  sheets: readonly NamedSheet[],
  far: readonly string[],
  rateHeader: HeaderRating,
): ReadWorkbook {
  if (sheets.length === 0) throw new UnreadableFile(notice('workbookEmpty'));
  const { rows, joined, leftOut } = joinSheets(sheets, rateHeader);
  const remarks: Notice[] = [];
  if (far.length > 0)
    remarks.push(notice('cellsTooFar', { columns: MAX_COLUMNS, sheets: partNames([...new Set(far)]) }));
  if (joined.length > 1) remarks.push(notice('sheetsJoined', { sheets: partNames(joined) }));
  if (leftOut.length > 0) remarks.push(notice('sheetsNotRead', { sheets: partNames(leftOut) }));
  return { rows, leftOut: remarks };
}

async function parsed(content: Uint8Array | string): Promise<{
  book: WorkBook;
  format: NumberFormat;
}> {
  const { read, SSF } = await import('@e965/xlsx');
  try {
    const book = read(content, {
      type: typeof content === 'string' ? 'string' : 'array',
      ...{ dense: true, cellDates: true, UTC: true, cellFormula: false, cellHTML: false, cellText: false },
      cellNF: true,
    });
    return { book, format: SSF.format };
  } catch (error) {
    const locked = error instanceof Error && /password/i.test(error.message);
    throw new UnreadableFile(locked ? notice('workbookLocked') : notice('workbookDamaged'));
  }
}
