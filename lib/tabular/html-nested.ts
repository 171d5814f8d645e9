import { cellsOf, elements, tableOf } from './html-cells';
import { type Element, type Node, textOf } from './html-text';

/** Cells from which on rows beside each other are of data, whatever stands in them. */
const OF_DATA = 3;

/** The rows of a page that hold tables, and those in these. */
export interface NestedRows {
  /** Whether a row is there for what it holds, and is none itself. */
  laysOut(row: Element): boolean;
  /** Rows of small tables within the cells of rows of data. */
  inCells: ReadonlySet<Element>;
}

/**
 * Tells rows of data with a small table in a cell, a mark and its picture, from those that lay a page out: beside them stand
 * rows of as many cells that hold none. O(rows × depth).
 */
export function nestedRows(rows: readonly Element[]): NestedRows {
  const holding = new Map<Element, Element[]>();
  const widths = new Map<Node | null, Set<number>>();
  for (const row of rows) {
    const within = elements(row, 'tr').slice(1);
    if (within.length > 0) holding.set(row, within);
    else widthsOf(widths, row).add(cellsOf(row).length);
  }
  const data = new Set<Element>();
  const inCells = new Set<Element>();
  for (const [row, within] of holding) {
    const width = cellsOf(row).length;
    if (inCells.has(row) || width < 2 || !widthsOf(widths, row).has(width)) continue;
    const small = areSmall(within);
    if (!small && width < OF_DATA) continue;
    data.add(row);
    if (small) for (const one of within) inCells.add(one);
  }
  return { laysOut: (row) => holding.has(row) && !data.has(row), inCells };
}

function widthsOf(widths: Map<Node | null, Set<number>>, row: Element): Set<number> {
  const table = tableOf(row);
  const known = widths.get(table) ?? new Set<number>();
  widths.set(table, known);
  return known;
}

/** Whether tables have one row with several cells at most, and so no header of their own. */
function areSmall(rows: readonly Element[]): boolean {
  const wide = new Map<Node | null, number>();
  for (const row of rows) {
    const filled = cellsOf(row).filter((cell) => textOf(cell) !== '').length;
    if (filled < 2) continue;
    const table = tableOf(row);
    wide.set(table, (wide.get(table) ?? 0) + 1);
  }
  return [...wide.values()].every((count) => count < 2);
}
