/** How a table's text is cut. */
export interface Cutting {
  delimiter: string;
  /** The characters that end a line outside quotation marks. */
  breaks: string;
  /** A whole line end. Global: its `lastIndex` is set before each use. */
  lineEnd: RegExp;
}

/** One record of a table's text: its cells, and where the next one begins. */
export interface WalkedRecord {
  cells: string[];
  end: number;
  /** Lines of the text that it takes. */
  lines: number;
  /** Whether the text goes on after it: a line break ended it. */
  ended: boolean;
  /** A cell's quotation mark that nothing closes; it was taken as a character. */
  unclosed?: true;
  /** A cell over several lines was closed in the usual way, by a mark with the cell's end behind it. */
  wellQuoted?: boolean;
  /** The end of a quoted cell was looked for as far as the text goes; with more of it the record may be another. */
  soughtToEnd?: true;
}

/**
 * How a text is cut. CR alone ends lines, as old spreadsheets for the Macintosh write them, wherever it stands;
 * Unicode's own separators do only where a text has no others, for they also come along with pasted titles.
 */
export function cuttingOf(head: string, delimiter: string): Cutting {
  return /[\r\n]/.test(head)
    ? { delimiter, breaks: '\r\n', lineEnd: /\r{0,2}\n|\r/g }
    : { delimiter, breaks: '\r\n\u2028\u2029\u0085', lineEnd: /[\u2028\u2029\u0085]|\r?\n|\r/g };
}

/** The first line end from a place on; both are the text's length where there is none. */
export function lineEndAfter(text: string, from: number, lineEnd: RegExp): { at: number; to: number } {
  lineEnd.lastIndex = from;
  const found = lineEnd.exec(text);
  return found
    ? { at: found.index, to: found.index + found[0].length }
    : { at: text.length, to: text.length };
}

/** Characters that a cell with unescaped quotation marks in it is followed for, to find its end. */
const LENIENT_REACH = 1 << 16;

/**
 * Walks one record from a place on. Quoting follows RFC 4180. A quotation mark inside a cell is a character, and so is
 * one at its beginning that does not close where a cell ends: "Vintage" style.
 * @param spanning whether a quoted cell may go on in further lines.
 * O(length of the record), and to the end of the text for a mark that nothing closes.
 */
export function walkRecord(text: string, start: number, cutting: Cutting, spanning: boolean): WalkedRecord {
  const { delimiter, lineEnd } = cutting;
  const record: WalkedRecord = { cells: [], end: start, lines: 1, ended: false };
  let at = start;
  let line = lineEndAfter(text, at, lineEnd);
  for (;;) {
    const cell =
      quotedCell(text, at, line.at, cutting, spanning, record) ?? plainCell(text, at, line.at, delimiter);
    record.cells.push(cell.text);
    if (cell.end > line.at) {
      record.lines += breaksBetween(text, at, cell.end, lineEnd);
      line = lineEndAfter(text, cell.end, lineEnd);
    }
    if (cell.end < line.at) {
      at = cell.end + delimiter.length;
      continue;
    }
    record.end = line.to;
    record.ended = line.to > line.at;
    return record;
  }
}

interface Cell {
  text: string;
  /** Where its delimiter or line end stands. */
  end: number;
}

function plainCell(text: string, at: number, lineEnd: number, delimiter: string): Cell {
  const found = text.slice(at, lineEnd).indexOf(delimiter);
  const end = found < 0 ? lineEnd : at + found;
  return { text: text.slice(at, end), end };
}

/** The cell that a quotation mark opens here, if one does and it also closes. */
function quotedCell(
  text: string,
  from: number,
  lineEnd: number,
  cutting: Cutting,
  spanning: boolean,
  record: WalkedRecord,
): Cell | undefined {
  const at = blanksFrom(text, from, cutting.delimiter);
  if (text[at] !== '"') return undefined;
  const close = closingMark(text, at + 1);
  if (close < 0) {
    if (spanning) record.unclosed = true;
    return undefined;
  }
  const end = blanksFrom(text, close + 1, cutting.delimiter);
  const well = endsCell(text, end, cutting);
  if (well && (close < lineEnd || spanning)) {
    if (close > lineEnd) record.wellQuoted ??= true;
    return { text: text.slice(at + 1, close).replaceAll('""', '"'), end };
  }
  if (well) return undefined;
  const lenient = lenientClose(text, close + 1, spanning ? close + LENIENT_REACH : lineEnd, cutting);
  if (lenient < 0) {
    if (spanning && text.length < close + LENIENT_REACH) record.soughtToEnd = true;
    return undefined;
  }
  if (lenient > lineEnd) record.wellQuoted = false;
  return { text: text.slice(at + 1, lenient).replaceAll('""', '"'), end: lenient + 1 };
}

/** The mark that closes a quoted cell: the first one that is not doubled. */
export function closingMark(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** The first mark with a cell's end behind it, where a cell has marks in it that are not doubled. */
function lenientClose(text: string, from: number, until: number, cutting: Cutting): number {
  for (let at = text.indexOf('"', from); at >= 0 && at <= until; at = text.indexOf('"', at + 1))
    if (endsCell(text, at + 1, cutting)) return at;
  return -1;
}

function endsCell(text: string, at: number, { delimiter, breaks }: Cutting): boolean {
  return at >= text.length || text.startsWith(delimiter, at) || breaks.includes(text[at]!);
}

function blanksFrom(text: string, from: number, delimiter: string): number {
  let at = from;
  while (text[at] === ' ' && delimiter !== ' ') at++;
  return at;
}

function breaksBetween(text: string, from: number, to: number, lineEnd: RegExp): number {
  let breaks = 0;
  for (
    let line = lineEndAfter(text, from, lineEnd);
    line.at < to;
    line = lineEndAfter(text, line.to, lineEnd)
  )
    breaks++;
  return breaks;
}
