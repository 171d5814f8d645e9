import type { CellObject, Range, WorkSheet } from '@e965/xlsx';
import type { CellRow } from './delimited';

/** Columns of one sheet that are read; a cell beyond is a slip or an attack. */
export const MAX_COLUMNS = 500;

/** Told of what a sheet's rows do not show. */
export interface SheetRemarks {
  /** A cell is left out for its column. */
  tooFar(): void;
  /** A cell holds the error of a formula, and no value. */
  error(row: number, column: number): void;
}

/** Writes a number or a text as its format shows it. */
export type NumberFormat = (format: string, value: number | string) => string;

/** Rows with a value, as text. A cell that is merged over several rows is in each of them. */
export function* rowsOf(sheet: WorkSheet, format: NumberFormat, remarks: SheetRemarks): Generator<CellRow> {
  const data = (sheet['!data'] ?? []) as CellObject[][];
  const merged = new MergedDown(sheet['!merges'] ?? []);
  // Sparse: `forEach` and `for in` pass over what is not there, an index would not.
  for (const key in data) {
    const at = Number(key);
    const cells = cellsIn(data[key]!, at, format, remarks);
    // A row that has nothing of its own is none.
    if (cells.length === 0) continue;
    merged.fill(at, cells);
    yield { row: at + 1, cells };
  }
}

function cellsIn(row: CellObject[], at: number, format: NumberFormat, remarks: SheetRemarks): string[] {
  const cells: string[] = [];
  for (const key in row) {
    const column = Number(key);
    if (row[column]?.t === 'e') remarks.error(at, column);
    const text = cellText(row[column], format);
    if (text.trim() === '') continue;
    if (column >= MAX_COLUMNS) {
      remarks.tooFar();
      continue;
    }
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
  return cells;
}

/** Formats that make a number of its digits: 00000, "KR-"0000, 000\\-000. No others: separators of thousands are no part of it. */
const OF_DIGITS = /^(?=.*(?:00|"[^"]+"|\\-))(?:0|"[^"]*"|\\.|[-/ ])+$/;

/** Formats that write something beside a text, "Z"@, or show a share of a hundred. */
const BESIDE_TEXT = /^(?:"[^"]+"|\\.|[-/ ])*@(?:"[^"]+"|\\.|[-/ ])*$/;
const PERCENT = /^0(?:\.0{1,4})?%$/;

/** Whether a format has a part for such a number and writes nothing in it: `0;;;@` shows neither zero nor what is below it. */
function isUnseen(value: number, format: unknown): boolean {
  if (typeof format !== 'string' || !format.includes(';')) return false;
  const parts = format.split(';');
  const part = value > 0 ? 0 : value < 0 ? 1 : 2;
  return parts[part]?.trim() === '';
}

function cellText(cell: CellObject | undefined, format: NumberFormat): string {
  const value = cell?.v;
  if (value === undefined || value === null || cell?.t === 'e') return '';
  if (typeof value === 'number' && isUnseen(value, cell?.z)) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (
    typeof value === 'number' &&
    typeof cell?.z === 'string' &&
    OF_DIGITS.test(cell.z) &&
    Number.isInteger(value)
  )
    return format(cell.z, value);
  if (typeof value === 'number' && typeof cell?.z === 'string' && PERCENT.test(cell.z))
    return format(cell.z, value);
  if (
    typeof value === 'string' &&
    typeof cell?.z === 'string' &&
    cell.z.length > 1 &&
    BESIDE_TEXT.test(cell.z)
  )
    return format(cell.z, value);
  // Of a number beyond what programs count exactly nobody knows the last digits.
  return typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER
    ? value.toExponential()
    : String(value);
}

/** Cells that are merged over several rows: only the first of them has the text, and a reader sees it beside all. */
class MergedDown {
  private readonly waiting: Range[];
  private open: { range: Range; text: string }[] = [];

  constructor(ranges: readonly Range[]) {
    this.waiting = ranges.filter(({ s, e }) => e.r > s.r && s.c < MAX_COLUMNS).sort((a, b) => b.s.r - a.s.r);
  }

  /** Puts the texts of cells above into a row. Rows come from above; O(merged cells that are open). */
  fill(row: number, cells: string[]): void {
    this.open = this.open.filter(({ range }) => range.e.r >= row);
    for (const { range, text } of this.open) {
      while (cells.length <= range.s.c) cells.push('');
      cells[range.s.c] ||= text;
    }
    for (let next = this.waiting.at(-1); next && next.s.r <= row; next = this.waiting.at(-1)) {
      this.waiting.pop();
      const text = next.s.r === row ? (cells[next.s.c] ?? '') : '';
      if (text !== '') this.open.push({ range: next, text });
    }
  }
}
