import Papa from 'papaparse';
import { notice } from '../locales/notice';
import { UnreadableFile } from './bytes';

/** One line of a table, before anybody knows what its columns mean. `row` is 1-based, as a spreadsheet numbers it. */
export interface CellRow {
  row: number;
  cells: string[];
}

/** A stray quotation mark swallows lines until the next one; no real cell is this long. */
const MAX_RECORD = 1 << 20;

const DELIMITERS = ['\t', ';', ',', '|'] as const;

/**
 * The delimiter that cuts the first lines into the same number of cells, most cells first; text between quotation
 * marks does not count. Comma where nothing does: a file of one column.
 */
export function guessDelimiter(head: string): string {
  const lines = head
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 50);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = median(counts);
    if (usual === 0) continue;
    const same = counts.filter((count) => count === usual).length / counts.length;
    const score = same + Math.min(usual, 20) / 100;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/**
 * Cuts streamed text into rows of cells, a batch per chunk. Quoting follows RFC 4180; a quotation mark inside a
 * cell is a character. Blank lines keep their number and give no row. Throws UnreadableFile where the file ends
 * inside a row.
 */
export async function* readDelimited(
  text: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<CellRow[]> {
  const cutter = new RowCutter(delimiter);
  for await (const chunk of text) {
    const rows = cutter.push(chunk);
    if (rows.length > 0) yield rows;
  }
  yield cutter.end();
}

/** Keeps the unfinished last line between chunks. */
class RowCutter {
  private rest = '';
  private row = 0;
  /** Text to wait for before trying again: reading a long quoted cell with every chunk would take quadratic time. */
  private wanted = 0;
  /** Cells of the shortest whole row so far. */
  private fewestCells = Number.POSITIVE_INFINITY;

  constructor(private readonly delimiter: string) {}

  push(chunk: string): CellRow[] {
    this.rest += chunk;
    if (this.rest.length < this.wanted) return [];
    const rows = this.cut(true);
    this.measure(rows);
    this.wanted = rows.length === 0 ? this.rest.length * 2 : 0;
    if (rows.length === 0 && this.rest.length > MAX_RECORD) throw this.unclosed();
    return rows;
  }

  end(): CellRow[] {
    const wholeLine = /[\r\n]$/.test(this.rest);
    const rows = this.cut(false);
    const last = rows.pop();
    if (!last) return [];
    this.measure(rows);
    if (!wholeLine && last.row > 3 && last.cells.length < this.fewestCells)
      throw new UnreadableFile(notice('cutInRow', { row: last.row }));
    return [...rows, last];
  }

  private measure(rows: readonly CellRow[]): void {
    for (const { cells } of rows) if (cells.length < this.fewestCells) this.fewestCells = cells.length;
  }

  /** `open`: the last line may go on with the next chunk. */
  private cut(open: boolean): CellRow[] {
    if (this.rest === '') return [];
    const parser = new Papa.Parser({ delimiter: this.delimiter });
    const result = parser.parse(this.rest, 0, open) as {
      data: string[][];
      errors: { code: string }[];
      meta: { cursor: number };
    };
    if (!open && result.errors.some(({ code }) => code === 'MissingQuotes')) throw this.unclosed();
    this.rest = open ? this.rest.slice(result.meta.cursor) : '';
    return this.numbered(result.data);
  }

  private numbered(data: string[][]): CellRow[] {
    const rows: CellRow[] = [];
    for (const cells of data) {
      this.row++;
      // Lines may end with CRLF, which the parser knows only where a cell is quoted.
      const last = cells.length - 1;
      if (cells[last]?.endsWith('\r')) cells[last] = cells[last].slice(0, -1);
      if (cells.every((cell) => cell.trim() === '')) continue;
      rows.push({ row: this.row, cells });
    }
    return rows;
  }

  private unclosed(): UnreadableFile {
    return new UnreadableFile(notice('openQuote', { row: this.row }));
  }
}
