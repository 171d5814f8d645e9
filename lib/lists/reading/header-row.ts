import { mapHeaders } from './map-columns';

/** Whether a row may be a header: it names a mark or a number, and at least two fields in all. */
export function isHeader(cells: readonly string[]): boolean {
  const map = mapHeaders(cells);
  const fields = Object.keys(map).length;
  const named = cells.filter((cell) => cell.trim() !== '').length;
  const known = map.markText || map.recordNo || map.registrationNo;
  return Boolean(known) && (fields >= 2 || named === 1) && fields * 3 >= named;
}

/** The row of 1, 2, 3, … that eastern registers print under their header. */
export function isNumberingRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const numbers = filled.map((cell) => Number(cell.trim()));
  return (
    filled.length > 1 &&
    numbers.every((number, index) => number === index + (numbers[0] ?? 1)) &&
    numbers[0]! <= 1
  );
}
