import { mapHeaders } from './map-columns';

/** Whether a row may be a header: it names a mark or a number, and at least two fields in all. */
export function isHeader(cells: readonly string[]): boolean {
  const map = mapHeaders(cells);
  const fields = Object.keys(map).length;
  // Tables beside each other have the same headings over each.
  const named = new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== '')).size;
  const known = map.markText || map.recordNo || map.registrationNo;
  return Boolean(known) && (fields >= 2 || named === 1) && fields * 3 >= named;
}

/** Columns that a person may have deleted out of a numbered table. */
const DELETED = 6;

/**
 * The row of 1, 2, 3, … that eastern registers print under their header; it has gaps where somebody deleted a column.
 * Two numbers are one only without a gap.
 */
export function isNumberingRow(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => cell.trim() !== '').map((cell) => Number(cell.trim()));
  const [first, last] = [numbers[0] ?? 2, numbers.at(-1) ?? 0];
  if (numbers.length < 2 || first > 1 || first < 0) return false;
  const gaps = last - first + 1 - numbers.length;
  return (
    numbers.every((number, at) => Number.isInteger(number) && (at === 0 || number > numbers[at - 1]!)) &&
    gaps <= (numbers.length > 2 ? DELETED : 0)
  );
}
