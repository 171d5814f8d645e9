import { resume } from '../../tabular/bytes';
import type { CellRow } from '../../tabular/delimited';
import { foldNumber } from './fields';
import { fieldOfHeader } from './headings';
import { regimeOfNumber } from './recordal-number';

/** Headings in a row from which on lines are the cells of a table. */
const FEWEST_HEADINGS = 3;

/**
 * Rows of a table that came with one cell a line, as phones and chats copy it: first the headings, then the cells of
 * each row. All other tables pass as they are. A row that lacks a cell stays one line, so that it is refused and does
 * not push its neighbours out of place. Holds such a paste in memory.
 */
export async function* cellsInRows(batches: AsyncIterable<CellRow[]>): AsyncGenerator<CellRow[]> {
  const iterator = batches[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const rest = resume([first.value], iterator);
  const headings = headingLines(first.value);
  if (!headings) {
    yield* rest;
    return;
  }
  const lines: CellRow[] = [];
  for await (const batch of rest) lines.push(...batch);
  yield folded(lines, headings);
}

interface Run {
  from: number;
  width: number;
}

const cellOf = ({ cells }: CellRow) => cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
const isLine = ({ cells }: CellRow) => cells.filter((cell) => cell.trim() !== '').length < 2;

function headingLines(rows: readonly CellRow[]): Run | undefined {
  if (!rows.every(isLine)) return undefined;
  const named = rows.map((row) => fieldOfHeader(cellOf(row)) !== undefined);
  for (let from = 0; from < rows.length; from++) {
    let width = 0;
    while (named[from + width]) width++;
    if (width >= FEWEST_HEADINGS) return { from, width };
  }
  return undefined;
}

function folded(lines: readonly CellRow[], { from, width }: Run): CellRow[] {
  const header = lines.slice(from, from + width).map(cellOf);
  const numberAt = header.findIndex((cell) => fieldOfHeader(cell) === 'recordNo');
  const body = lines.slice(from + width);
  const isNumber = (line: CellRow | undefined) =>
    line !== undefined && regimeOfNumber(foldNumber(cellOf(line))) !== undefined;
  const rows: CellRow[] = [{ row: lines[from]!.row, cells: header }];
  for (let at = 0; at < body.length; ) {
    // A number that comes before its turn belongs to the next row.
    const early =
      numberAt < 0 ? -1 : body.slice(at + numberAt + 1, at + numberAt + width).findIndex(isNumber);
    const short = early >= 0;
    const size = short ? early + 1 : width;
    const cells = body.slice(at, at + size).map(cellOf);
    rows.push({ row: body[at]!.row, cells: short ? withoutNumber(cells, numberAt) : cells });
    at += size;
  }
  return rows;
}

/** A row of which nobody knows which cell is missing: its cells as one, outside the column of numbers. */
function withoutNumber(cells: readonly string[], numberAt: number): string[] {
  const text = cells.join(' ');
  return numberAt === 0 ? ['', text] : [text];
}
