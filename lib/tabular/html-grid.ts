import type { CellRow } from './delimited';
import { cellsOf, cellText, tableOf } from './html-cells';
import type { IsStroke } from './html-strokes';
import { strokes } from './html-tables';
import { attribute, type Element } from './html-text';

/**
 * The rows of a data grid, whose cells name their column in `aria-describedby` by the grid's id and the column's, as
 * jqGrid writes them: `products_PRICE` → `PRICE`. The names make the header, so that hidden columns are read too, and
 * in whatever order the person has put them. Empty where the page has no such grid.
 */
export function gridRows(rows: readonly Element[], isStroke: IsStroke): Omit<CellRow, 'row'>[] {
  const columns = new Map<string, number>();
  const body: Omit<CellRow, 'row'>[] = [];
  for (const row of rows) {
    const described = cellsOf(row).filter(isDescribed);
    if (described.length < 2) continue;
    const cells: string[] = [];
    for (const cell of described) {
      const name = columnName(cell, row);
      if (!columns.has(name)) columns.set(name, columns.size);
      cells[columns.get(name)!] = cellText(cell);
    }
    body.push({ cells: Array.from(cells, (cell) => cell ?? ''), ...strokes(row, isStroke) });
  }
  return body.length === 0 ? [] : [{ cells: [...columns.keys()] }, ...body];
}

/** Whether a row belongs to a data grid. */
export function isGridRow(row: Element): boolean {
  return cellsOf(row).filter(isDescribed).length >= 2;
}

function isDescribed(cell: Element): boolean {
  return attribute(cell, 'aria-describedby').includes('_');
}

function columnName(cell: Element, row: Element): string {
  const id = attribute(cell, 'aria-describedby').trim();
  const table = tableOf(row);
  const grid = table && 'attrs' in table ? attribute(table, 'id') : '';
  return grid !== '' && id.startsWith(`${grid}_`) ? id.slice(grid.length + 1) : id.replace(/^[^_]*_/, '');
}
