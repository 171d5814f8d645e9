import { type Notice, notice } from '../locales/notice';
import { UnreadableFile } from './bytes';
import { formulaText } from './formula-text';
import { type Cutting, cuttingOf, lineEndAfter, type WalkedRecord, walkRecord } from './record-walk';
import { strictWidth } from './strict-width';

/** One line of a table, before anybody knows what its columns mean. `row` is 1-based, as a spreadsheet numbers it. */
export interface CellRow {
  row: number;
  cells: string[];
  /** What stands over the table that the row is of: the name of its sheet or file, a heading of its page. */
  under?: string | undefined;
  /** Texts of it that are struck through, whole cells or parts of them. */
  struck?: readonly string[] | undefined;
  /** An entity of XML in it that stands for a text which is not read. */
  unread?: string | undefined;
}

/** A stray quotation mark swallows lines until the next one; no real cell is this long. */
const MAX_RECORD = 1 << 20;
/** Columns of the widest spreadsheet. */
const MAX_CELLS = 16_384;
/** Remarks about single places; a file that needs more is read wrongly as a whole. */
const MAX_DOUBTS = 50;

/**
 * Cuts streamed text into rows of cells, a batch per chunk. Quoting follows RFC 4180, but no quotation mark makes rows
 * disappear: where the lines inside a quoted cell are each as wide as their neighbours, the mark is a character. Blank
 * lines keep their number and give no row. Throws UnreadableFile where the file ends inside a row.
 * @param head the text's beginning: what ends its lines, and how wide they usually are, shows there.
 * @param doubts gets a remark for every place that could also be read otherwise.
 * @param headings how many the first rows hold, if any: even where few rows follow, a narrower last one without its line end is cut off.
 */
export async function* readDelimited(
  text: AsyncIterable<string>,
  delimiter: string,
  head: string,
  doubts: Notice[],
  headings = 0,
): AsyncGenerator<CellRow[]> {
  const cutting = cuttingOf(head, delimiter);
  const cutter = new RowCutter(
    cutting,
    strictWidth(head, cutting) ?? usualWidth(head, cutting),
    doubts,
    headings,
  );
  for await (const chunk of text) {
    const rows = cutter.push(chunk);
    if (rows.length > 0) yield rows;
  }
  yield cutter.end();
}

/** Holds the unfinished last line between chunks. */
class RowCutter {
  private rest = '';
  private row = 0;
  private line = 1;
  /** Text to wait for before trying again: reading a long quoted cell with every chunk would take quadratic time. */
  private wanted = 0;
  /** Cells of the shortest whole row so far. */
  private fewestCells = Number.POSITIVE_INFINITY;

  constructor(
    private readonly cutting: Cutting,
    /** Cells that the first records have, or the first lines, read line by line; undefined where they do not agree. */
    private readonly usual: number | undefined,
    private readonly doubts: Notice[],
    private readonly headings: number,
  ) {}

  push(chunk: string): CellRow[] {
    this.rest += chunk;
    if (this.rest.length < this.wanted) return [];
    const rows = this.cut(true);
    this.measure(rows);
    this.wanted = rows.length === 0 ? this.rest.length * 2 : 0;
    if (this.rest.length > MAX_RECORD)
      throw new UnreadableFile(notice('longLine', { line: this.row + 1, most: MAX_RECORD }));
    return rows;
  }

  end(): CellRow[] {
    const wholeLine = /[\r\n\u2028\u2029\u0085]$/.test(this.rest);
    const rows = this.cut(false);
    const last = rows.pop();
    if (!last) return [];
    this.measure(rows);
    // Two or three lines without headings may be titles with commas in them, as people paste them.
    const isTable = this.headings > 0 || last.row > 3;
    if (!wholeLine && isTable && Number.isFinite(this.fewestCells) && last.cells.length < this.fewestCells)
      throw new UnreadableFile(notice('cutInRow', { row: last.row }));
    return [...rows, last];
  }

  /** A note above several headings is one cell, and tells nothing of how wide the rows are. A title among titles with commas in them is no note. */
  private measure(rows: readonly CellRow[]): void {
    for (const { cells } of rows) {
      const isNote = this.headings > 1 && cells.length === 1 && !Number.isFinite(this.fewestCells);
      if (!isNote && cells.length < this.fewestCells) this.fewestCells = cells.length;
    }
  }

  /** `open`: the last line may go on with the next chunk. */
  private cut(open: boolean): CellRow[] {
    const text = this.rest;
    const rows: CellRow[] = [];
    let at = 0;
    while (at < text.length) {
      const record = this.recordAt(text, at, open);
      if (!record) break;
      at = record.end;
      this.row++;
      this.line += record.lines;
      if (record.cells.length > MAX_CELLS)
        throw new UnreadableFile(notice('tooWide', { row: this.row, most: MAX_CELLS }));
      if (record.cells.some((cell) => cell.trim() !== ''))
        rows.push({ row: this.row, cells: record.cells.map(formulaText) });
    }
    this.rest = text.slice(at);
    return rows;
  }

  /** The record that begins here; undefined where its end has not come yet. */
  private recordAt(text: string, at: number, open: boolean): WalkedRecord | undefined {
    const { cutting } = this;
    const line = lineEndAfter(text, at, cutting.lineEnd);
    // A CR at the end of a chunk may be half a line end.
    if (open && line.to === text.length) return undefined;
    const plain = text.slice(at, line.at);
    if (!plain.includes('"'))
      return { cells: plain.split(cutting.delimiter), end: line.to, lines: 1, ended: line.to > line.at };
    const record = walkRecord(text, at, cutting, true);
    if (record.unclosed && open && text.length - at <= MAX_RECORD / 2) return undefined;
    if (open && (record.soughtToEnd || record.end === text.length)) return undefined;
    if (record.unclosed) return this.unclosedAt(text, at);
    return record.lines > 1 ? this.settle(text, at, record) : record;
  }

  /** A mark that nothing closes is a character where the lines after it are rows; else the file is cut off in a cell. */
  private unclosedAt(text: string, at: number): WalkedRecord {
    const widths = widthsFrom(text, at, text.length, this.cutting);
    if (widths.length < 2 || !this.fitsMostly(widths))
      throw new UnreadableFile(notice('openQuote', { row: this.row }));
    this.doubt(notice('quoteNotClosed', { line: this.line }));
    return walkRecord(text, at, this.cutting, false);
  }

  /** Decides whether lines that are between two quotation marks are one cell, or rows that happen to have marks. */
  private settle(text: string, at: number, record: WalkedRecord): WalkedRecord {
    const fits = this.usual === undefined || record.cells.length === this.usual;
    const widths = widthsFrom(text, at, record.end, this.cutting);
    const last = this.line + record.lines - 1;
    const rowsByThemselves = this.usual !== undefined && widths.every((width) => width === this.usual);
    if (rowsByThemselves && (this.usual! > 2 || this.cutting.delimiter === '\t' || !record.wellQuoted))
      return this.lineByItself(text, at, last);
    if (fits) {
      const loose = !record.wellQuoted || record.cells.some((cell) => cell.includes('\t'));
      if (loose) this.doubt(notice('quotedLoosely', { from: this.line, to: last }));
      return record;
    }
    if (!record.wellQuoted || this.fitsMostly(widths)) return this.lineByItself(text, at, last);
    this.doubt(
      notice('quotedAcross', { from: this.line, to: last, cells: record.cells.length, usual: this.usual! }),
    );
    return record;
  }

  private lineByItself(text: string, at: number, last: number): WalkedRecord {
    this.doubt(notice('quotesAsCharacters', { from: this.line, to: last }));
    return walkRecord(text, at, this.cutting, false);
  }

  private fitsMostly(widths: readonly number[]): boolean {
    return widths.filter((width) => width === this.usual).length * 2 >= widths.length;
  }

  private doubt(says: Notice): void {
    if (this.doubts.length < MAX_DOUBTS) this.doubts.push(says);
  }
}

/** Lines whose widths are looked at to settle a doubt. */
const LOOKED_AT = 200;

/** Cells of each line of a stretch of text, no cell going on in another line. */
function widthsFrom(text: string, from: number, to: number, cutting: Cutting): number[] {
  const widths: number[] = [];
  for (let at = from; at < to && widths.length < LOOKED_AT; ) {
    const record = walkRecord(text, at, cutting, false);
    if (record.cells.length > 1 || record.cells[0]?.trim()) widths.push(record.cells.length);
    at = record.end;
  }
  return widths;
}

/** The width of more than a third of the lines with several cells: lines of long cells have any width. */
function usualWidth(text: string, cutting: Cutting): number | undefined {
  const counts = new Map<number, number>();
  let lines = 0;
  for (const width of widthsFrom(text, 0, text.length, cutting)) {
    if (width < 2) continue;
    lines++;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([, a], [, b]) => b - a);
  return usual && usual[1] * 3 > lines ? usual[0] : undefined;
}
