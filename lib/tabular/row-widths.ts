import type { CellRow } from './delimited';

/** Cells of a row up to its last one that holds something. O(cells). */
export const filledTo = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell.trim() !== '') + 1;

/** The width of the middle one of some rows, blanks at their ends not counted; 0 where there are none. */
export function usualWidth(rows: readonly CellRow[]): number {
  const widths = rows.map(({ cells }) => filledTo(cells)).sort((one, other) => one - other);
  return widths[(widths.length - 1) >> 1] ?? 0;
}
