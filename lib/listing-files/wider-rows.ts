import { type Notice, notice } from '../locales/notice';
import type { CellRow } from '../tabular/delimited';
import { rowNumbers } from '../tabular/left-out';
import { foldedHeading } from './folded-heading';
import { namesTitle } from './heading-words';

/** Rows named one by one. */
const NAMED = 20;

/**
 * Rows with more cells than there are headings: a delimiter inside a text cut it. Where the text is the last of its row, it is put
 * together again; anywhere else nobody knows which of the cells moved, and a title without its end is not one that was checked.
 */
export class WiderRows {
  private readonly rows: number[] = [];
  private count = 0;

  /**
   * @param delimiter what cuts lines into cells; undefined where cells are the file's own, as in a workbook.
   * @param usual the width of most of the first rows: a column without a heading moves nothing.
   */
  constructor(
    private readonly delimiter: string | undefined,
    private readonly usual: number,
  ) {}

  /** The row as it can be read under these names, or why it cannot. */
  settled(line: CellRow, names: readonly (string | undefined)[]): CellRow | Notice {
    const width = names.length;
    if (!isWider(line, width)) return line;
    const { row, cells } = line;
    const isLast = width === 1 || namesTitle(foldedHeading(names.at(-1) ?? ''));
    if (this.delimiter !== undefined && isLast)
      return { row, cells: [...cells.slice(0, width - 1), cells.slice(width - 1).join(this.delimiter)] };
    if (++this.count <= NAMED) this.rows.push(row);
    if (this.delimiter === undefined || this.usual > width) return line;
    return notice('movedCells', { cells: cells.length, headings: width });
  }

  /** What is to be said of the file, of so many headings. */
  remarks(headings: number): Notice[] {
    if (this.count === 0) return [];
    return [notice('widerRows', { headings, rows: rowNumbers(this.rows, this.count) })];
  }
}

const isWider = ({ cells }: CellRow, width: number): boolean =>
  cells.slice(width).some((cell) => cell.trim() !== '');
