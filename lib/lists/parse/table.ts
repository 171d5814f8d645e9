import { type ColumnMap, isHeader, isNumberingRow, mapHeaders } from '../columns';
import { resume } from './bytes';
import type { CellRow } from './delimited';
import { guessByContent } from './guess';

/** A table whose columns are understood. */
export interface Table {
  headers: string[];
  map: ColumnMap;
  /** The first rows below the header. */
  sample: CellRow[];
  /** 1-based row of the header; 0 for a table without one. */
  headerRow: number;
}

/** Registers print titles and dates above their header; none was seen with more than a few rows of them. */
const HEADER_WITHIN = 30;
const SAMPLE = 200;

/** Finds the header among the first rows and leaves the rows below it; a table without header is read by content. */
export async function findTable(
  batches: AsyncIterable<CellRow[]>,
): Promise<{ table: Table; rest: AsyncGenerator<CellRow[]> }> {
  const iterator = batches[Symbol.asyncIterator]();
  const first: CellRow[] = [];
  while (first.length < HEADER_WITHIN + SAMPLE) {
    const next = await iterator.next();
    if (next.done) break;
    for (const row of next.value) first.push(row);
  }
  const at = first.slice(0, HEADER_WITHIN).findIndex(({ cells }) => isHeader(cells));
  const body = first.slice(at + 1);
  if (at >= 0 && body[0] && isNumberingRow(body[0].cells)) body.shift();
  const sample = body.slice(0, SAMPLE);
  const table: Table =
    at >= 0
      ? {
          headers: first[at]!.cells.map((cell) => cell.replace(/\s+/g, ' ').trim()),
          map: mapHeaders(first[at]!.cells),
          sample,
          headerRow: first[at]!.row,
        }
      : { headers: [], map: guessByContent(sample), sample, headerRow: 0 };
  return { table, rest: resume([body], iterator) };
}
