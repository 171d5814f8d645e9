import { cellText, linesOf, lineText } from './lines';
import type { PdfPage, PlacedText } from './page';
import { across, between, down, rulePlaces, type Span, spanAt } from './spans';

/** Rows of a page's table, and the lines that stand outside of it. */
export interface PageRows {
  above: string[];
  rows: string[][];
  below: string[];
}

/** Lines in a row that is ruled off: with more, the rules frame the table and not its rows. */
const LINES_IN_A_ROW = 8;

/** Rows between the rules that a page draws across its table; undefined where it draws none. O(texts · rules). */
export function ruledRows({ texts, horizontal }: PdfPage, columns: readonly Span[]): PageRows | undefined {
  const bands = between(rulePlaces(horizontal, 0.5));
  const inside = texts.filter((text) => spanAt(bands, down(text)) >= 0);
  if (bands.length === 0 || linesOf(inside).length > bands.length * LINES_IN_A_ROW) return undefined;
  const rows = bands.map(() => [] as PlacedText[]);
  for (const text of inside) rows[spanAt(bands, down(text))]!.push(text);
  const [top, bottom] = [bands[0]!.from, bands.at(-1)!.to];
  return {
    above: linesText(texts.filter((text) => down(text) < top)),
    rows: rows.filter((row) => row.length > 0).map((row) => cellsIn(row, columns)),
    below: linesText(texts.filter((text) => down(text) >= bottom)),
  };
}

/**
 * Rows of a page without rules: a line begins one if it fills the column that most lines fill, and the lines below it
 * are what its cells go on with. O(texts · columns).
 */
export function openRows({ texts }: PdfPage, columns: readonly Span[], key: number): PageRows {
  const lines = linesOf(texts).map(({ texts: line }) => ({ texts: line, cells: cellsIn(line, columns) }));
  const inTable = ({ cells }: { cells: string[] }) => cells.filter((cell) => cell !== '').length > 1;
  const first = lines.findIndex(inTable);
  const last = lines.findLastIndex((line) => inTable(line) || line.cells[key] === '');
  if (first < 0) return { above: lines.map((line) => lineText(line.texts)), rows: [], below: [] };
  const rows: PlacedText[][] = [];
  for (const { texts: line, cells } of lines.slice(first, last + 1)) {
    if (rows.length === 0 || cells[key] !== '') rows.push([...line]);
    else rows.at(-1)!.push(...line);
  }
  return {
    above: lines.slice(0, first).map((line) => lineText(line.texts)),
    rows: rows.map((row) => cellsIn(row, columns)),
    below: lines.slice(last + 1).map((line) => lineText(line.texts)),
  };
}

/** The column that most lines of several cells fill, the first of equals. */
export function keyColumn(pages: readonly PdfPage[], columns: readonly Span[]): number {
  const counts = columns.map(() => 0);
  for (const { texts } of pages)
    for (const line of linesOf(texts)) {
      const filled = new Set(line.texts.map((text) => spanAt(columns, across(text))));
      if (filled.size > 1) for (const column of filled) if (column >= 0) counts[column]!++;
    }
  return counts.indexOf(Math.max(...counts));
}

function cellsIn(texts: readonly PlacedText[], columns: readonly Span[]): string[] {
  const cells = columns.map(() => [] as PlacedText[]);
  for (const text of texts) cells[Math.max(0, spanAt(columns, across(text)))]?.push(text);
  return cells.map(cellText);
}

const linesText = (texts: readonly PlacedText[]) => linesOf(texts).map((line) => lineText(line.texts));
