/**
 * How a cell begins that some spreadsheet runs: in East Asian ones wide signs are the narrow ones. Apostrophes before them count as
 * well, so that taking one away gives back what was written.
 */
const RUN_AS_FORMULA = /^'*[=+\-@＝＋－＠\0\t\n\r]/;
/** Such a cell with the apostrophe before it by which programs defuse it. */
const DEFUSED = /^'(?='*[=+\-@＝＋－＠\0\t\n\r])/;

/** One CSV record (RFC 4180). A cell that a spreadsheet would run as a formula is defused with a leading apostrophe. */
export function csvRecord(cells: readonly unknown[]): string {
  return cells.map(csvCell).join(',');
}

/** A whole CSV file, with a byte order mark, so that spreadsheets read it as UTF-8. */
export function csvFile(records: readonly (readonly unknown[])[]): string {
  return `\uFEFF${csvLines(records)}`;
}

/** Records of a CSV file that is written in portions, each with its line's end. */
export function csvLines(records: readonly (readonly unknown[])[]): string {
  return records.map((cells) => `${csvRecord(cells)}\r\n`).join('');
}

/** What stood in a cell before it was defused: our own exports are corrected by hand and brought back. */
export const undefused = (cell: string): string => cell.replace(DEFUSED, '');

function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = String(value);
  const safe = RUN_AS_FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
