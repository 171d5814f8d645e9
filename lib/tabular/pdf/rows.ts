import type { Layout } from './layout';
import { cellText, type Line, linesOf, lineText } from './lines';
import type { PdfPage, PlacedText } from './page';
import { across, between, down, rulePlaces, type Span, spanAt } from './spans';

/** Rows of a page's table, and the lines that stand outside of it. */
export interface PageRows {
  above: string[];
  rows: string[][];
  below: string[];
  /** The first row has no rule above it, the last one none below: a page break may have cut them. */
  openStart: boolean;
  openEnd: boolean;
}

/** Lines in a row that is ruled off: with more, the rules frame the table and not its rows. */
const LINES_IN_A_ROW = 8;

/** Rows between the rules that a page draws across its table; undefined where it draws none. O(texts · rules). */
export function ruledRows(page: PdfPage, columns: readonly Span[]): PageRows | undefined {
  const { texts } = page;
  const places = rulePlaces(page.horizontal, 0.5);
  // The rules between columns also tell where a table begins and ends.
  if (places.length < (page.vertical.length > 0 ? 1 : 2)) return undefined;
  const { top, bottom } = tableEnds(page, columns, places);
  const bands = between([...new Set([top, ...places, bottom])]);
  const inside = texts.filter((text) => spanAt(bands, down(text)) >= 0);
  if (linesOf(inside).length > bands.length * LINES_IN_A_ROW) return undefined;
  const rows = bands.map(() => [] as PlacedText[]);
  for (const text of inside) rows[spanAt(bands, down(text))]!.push(text);
  return {
    above: linesText(texts.filter((text) => down(text) < top)),
    rows: rows.filter((row) => row.length > 0).map((row) => cellsIn(row, columns)),
    below: linesText(texts.filter((text) => down(text) >= bottom)),
    openStart: top < places[0]! && (rows[0]?.length ?? 0) > 0,
    openEnd: bottom > places.at(-1)! && (rows.at(-1)?.length ?? 0) > 0,
  };
}

/**
 * Where a table begins and ends: its first and last rows need not be ruled off, as at the end of a page. The rules
 * between its columns reach over them; or else they fill several columns.
 */
function tableEnds({ texts, vertical }: PdfPage, columns: readonly Span[], places: readonly number[]) {
  let [top, bottom] = [places[0]!, places.at(-1)!];
  for (const { from, to } of vertical) {
    if (to < top - SLACK || from > bottom + SLACK) continue;
    if (from < top - SLACK) top = from;
    if (to > bottom + SLACK) bottom = to;
  }
  if (vertical.length > 0) return { top, bottom };
  const lines = linesOf(texts);
  const several = (line: Line) => cellsIn(line.texts, columns).filter((cell) => cell !== '').length > 1;
  const first = lines.findIndex(several);
  if (first < 0) return { top, bottom };
  const [from, to] = [wrapsTo(lines, first, -1), wrapsTo(lines, lines.findLastIndex(several), 1)];
  const middles = [...lines[from]!.texts, ...lines[to]!.texts].map(down);
  return { top: Math.min(top, ...middles) - 1, bottom: Math.max(bottom, ...middles) + 1 };
}

/** How close lines are that one cell goes on in, in sizes of their letters. */
const WRAP = 1.4;

/** The last of the lines up or down that are as close to each other as those of one cell. */
function wrapsTo(lines: readonly Line[], from: number, step: 1 | -1): number {
  let at = from;
  for (;;) {
    const [here, next] = [lines[at]!, lines[at + step]];
    if (!next || Math.abs(next.base - here.base) > here.texts[0]!.size * WRAP) return at;
    at += step;
  }
}

/** What rules that meet are off by. */
const SLACK = 2.5;

/**
 * Rows of a page without rules: parted by wider gaps than lines of a cell have, or else, where all lines have the same,
 * by the column that begins a row. O(texts · columns).
 */
export function openRows({ texts }: PdfPage, columns: readonly Span[], { key, leading }: Layout): PageRows {
  const lines = linesOf(texts).map((line) => ({ ...line, cells: cellsIn(line.texts, columns) }));
  const inTable = ({ cells }: { cells: string[] }) => cells.filter((cell) => cell !== '').length > 1;
  const first = lines.findIndex(inTable);
  if (first < 0) return { ...NO_ROWS, above: lines.map((line) => lineText(line.texts)) };
  let last = lines.findLastIndex(inTable);
  // The last row may go on in lines of one cell, as close as lines of one cell are.
  while (last + 1 < lines.length && lines[last + 1]!.base - lines[last]!.base <= (leading ?? 0)) last++;
  const rows: PlacedText[][] = [];
  let above: number | undefined;
  for (const { texts: line, cells, base } of lines.slice(first, last + 1)) {
    const begins = leading === undefined ? cells[key] !== '' : base - (above ?? 0) > leading;
    if (above === undefined || begins) rows.push([...line]);
    else rows.at(-1)!.push(...line);
    above = base;
  }
  return {
    ...NO_ROWS,
    above: lines.slice(0, first).map((line) => lineText(line.texts)),
    rows: rows.map((row) => cellsIn(row, columns)),
    below: lines.slice(last + 1).map((line) => lineText(line.texts)),
  };
}

const NO_ROWS: PageRows = { above: [], rows: [], below: [], openStart: false, openEnd: false };

function cellsIn(texts: readonly PlacedText[], columns: readonly Span[]): string[] {
  const cells = columns.map(() => [] as PlacedText[]);
  for (const text of texts) cells[Math.max(0, spanAt(columns, across(text)))]?.push(text);
  return cells.map(cellText);
}

const linesText = (texts: readonly PlacedText[]) => linesOf(texts).map((line) => lineText(line.texts));
