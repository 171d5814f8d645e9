import type { CellRow } from './delimited';
import { HEADER_WITHIN, type HeaderRating } from './header-rating';

/** The line that databases print under the headings: a run of strokes as wide as each column. */
const RULE = /^\s*(?:-{2,}|={2,})(?: +(?:-{2,}|={2,}))+\s*$/;
/** What databases print behind the rows: how many there were. */
const SUMMARY = /^\(?\d{1,9} (?:rows?|records?)\b/i;

/** A separator beside blanks: these fill the columns of a table that is cut by it. */
const SEPARATED = /\t|[,;|]\s{2}|\s[;|]|\s{2},/;

const FEWEST_COLUMNS = 2;
/** Columns without a line of strokes are surer with one more. */
const FEWEST_HEADED = 3;
const LONGEST_LINE = 4_000;

/** Where the header of a table in columns of blanks is, and where each column begins. */
interface Columns {
  header: number;
  starts: number[];
  ruled: boolean;
}

const linesOf = (text: string) => text.split(/\r\n|\r|\n/);

/** The headings of a line, parted by two blanks or more, and where they begin. */
const headed = (line: string) =>
  Array.from(line.slice(0, LONGEST_LINE).matchAll(/\S+(?: \S+)*/g), ({ 0: cell, index }) => ({
    cell,
    index,
  }));

function columnsIn(lines: readonly string[], rate: HeaderRating): Columns | undefined {
  for (const [at, line] of lines.slice(0, HEADER_WITHIN).entries()) {
    if (RULE.test(line.slice(0, LONGEST_LINE)) && at > 0) {
      const starts = Array.from(line.matchAll(/[-=]+/g), ({ index }) => index);
      const isSought = starts.length >= FEWEST_COLUMNS && rate(cut(lines[at - 1]!, starts)) > 0;
      if (isSought) return { header: at - 1, starts, ruled: true };
    }
  }
  for (const [at, line] of lines.slice(0, HEADER_WITHIN).entries()) {
    if (SEPARATED.test(line.slice(0, LONGEST_LINE))) continue;
    const cells = headed(line);
    if (cells.length < FEWEST_HEADED || rate(cells.map(({ cell }) => cell)) < FEWEST_HEADED) continue;
    return { header: at, starts: cells.map(({ index }) => index), ruled: false };
  }
  return undefined;
}

const cut = (line: string, starts: readonly number[]) =>
  starts.map((start, column) => line.slice(column === 0 ? 0 : start, starts[column + 1]).trim());

/** Whether no word of a line stands across the beginning of a column. */
const isAligned = (line: string, starts: readonly number[]) =>
  starts.every((start) => start === 0 || /^\s?$/.test(line.charAt(start - 1)));

/** Whether a line is of the table; what is blank, drawn or counts the rows is not. */
const isRow = (line: string) =>
  line.trim() !== '' && !RULE.test(line.slice(0, LONGEST_LINE)) && !SUMMARY.test(line.trim());

/**
 * The rows of a table whose columns are as wide as they are printed, filled with blanks; undefined where one line is not cut by them:
 * then nobody knows where its cells begin. O(length).
 */
export function spacedRows(text: string, rate: HeaderRating): CellRow[] | undefined {
  const lines = linesOf(text);
  const columns = columnsIn(lines, rate);
  if (!columns) return undefined;
  const { header, starts, ruled } = columns;
  const below = lines.flatMap((line, at) => (at > header && isRow(line) ? [{ row: at + 1, line }] : []));
  if (below.length === 0 || !below.every(({ line }) => isAligned(line, starts))) return undefined;
  // Without strokes, a row that is empty below most headings shows that they were only words apart.
  const rows = below.map(({ row, line }) => ({ row, cells: cut(line, starts) }));
  const filled = rows.flatMap(({ cells }) => cells.filter((cell) => cell !== '')).length;
  if (!ruled && filled * 2 < rows.length * starts.length) return undefined;
  const above = lines
    .slice(0, header)
    .flatMap((line, at) => (isRow(line) ? [{ row: at + 1, cells: [line.trim()] }] : []));
  return [...above, { row: header + 1, cells: cut(lines[header]!, starts) }, ...rows];
}

/** Whether the beginning of a text looks like such a table. O(length). */
export function isSpaced(head: string, rate: HeaderRating): boolean {
  const lines = linesOf(head);
  // The last line may be cut off.
  return spacedRows(lines.slice(0, Math.max(3, lines.length - 1)).join('\n'), rate) !== undefined;
}
