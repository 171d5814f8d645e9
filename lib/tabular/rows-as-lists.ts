import type { CellRow } from './delimited';
import type { ValueRow } from './json';

/**
 * Rows of JSON that are lists of cells, as grids and tables of programs send them: `["T2021-00001", "ACME"]`, or under
 * the name "cell" as jqGrid asks for them. Undefined where any row is something else.
 */
export function rowsAsLists(rows: readonly ValueRow[]): CellRow[] | undefined {
  const lists = rows.map(({ value }) => listOf(value));
  if (lists.length === 0 || lists.some((list) => list === undefined)) return undefined;
  return lists.map((list, at) => ({ row: rows[at]!.row, cells: list!.map(asCell) }));
}

function listOf(value: unknown): unknown[] | undefined {
  const list = value !== null && typeof value === 'object' && 'cell' in value ? value.cell : value;
  if (!Array.isArray(list)) return undefined;
  return list.some((cell) => cell !== null && typeof cell === 'object') ? undefined : list;
}

const asCell = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
