const LETTERS = 26;
const A = 0x41;

/**
 * What a workbook calls a cell: C7. The library's own way brings its writer of pages along, which the stores' rules forbid.
 * @param row counted from 0, as is the column
 */
export function cellPlace(row: number, column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / LETTERS))
    letters = String.fromCharCode(A + ((left - 1) % LETTERS)) + letters;
  return `${letters}${row + 1}`;
}
