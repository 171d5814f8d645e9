import { nameKey } from '../../domain/name-key';
import { resume } from '../../tabular/bytes';
import type { CellRow } from '../../tabular/delimited';
import { HEADER_WITHIN, surestHeader } from '../../tabular/header-rating';
import type { ColumnMap } from '../registers/recordal-fields';
import { readDays } from './dates';
import { foldNumber } from './fields';
import { guessByContent, withContent } from './guess';
import { isHeader, isNumberingRow } from './header-row';
import { fieldOfHeader } from './headings';
import { headsAnew } from './later-header';
import { rateListHeader } from './list-header';
import { mapHeaders } from './map-columns';
import { withMarksCalledAlike, withWordsAsMarks } from './mark-column';
import { withNearHeadings } from './near-headings';
import { regimeOfNumber } from './recordal-number';
import { withoutAnswers } from './recorded-column';
import { SAMPLE } from './sample';
import { withAskedStates } from './state-columns';
import { oneBelowTheOther, type TablesBeside, tablesBeside } from './tables-beside';

/** A table whose columns are understood. */
export interface Table {
  /** One for each column; all empty where the table has no header. */
  headers: string[];
  map: ColumnMap;
  /** The first rows below the header. */
  sample: CellRow[];
  /** What is above the header: the register's title and, mostly, its date. */
  title: string;
  /** The header's first row as it stands in the file; a header over two rows comes again in two. */
  upper: readonly string[];
  /** The rows above the header, each as one text. */
  above: string[];
  /** How many tables stand beside each other and were put one below the other; 1 where there is one. */
  beside?: number;
}

/**
 * Finds the header among the first rows and leaves the rows below it; a table without header is read by content.
 * `named`: headers that a person gave, which mark the header too. `listDay`: the day of the list, where it is known.
 * `isCut`: the cells of a row are what separators made of its line, blanks at its end and all.
 */
export async function findTable(
  batches: AsyncIterable<CellRow[]>,
  named: readonly string[] = [],
  listDay?: string,
  isCut = false,
): Promise<{ table: Table; rest: AsyncGenerator<CellRow[]> }> {
  const iterator = batches[Symbol.asyncIterator]();
  const first: CellRow[] = [];
  while (first.length < HEADER_WITHIN + SAMPLE) {
    const next = await iterator.next();
    if (next.done) break;
    for (const row of next.value) first.push(row);
  }
  const known = headerAmong(first, named, isCut);
  const guessed = known < 0 ? guessByContent(first.slice(0, SAMPLE)) : {};
  const byNumber = named.length > 0 && named.every((name) => /^\d+$/.test(name));
  const unread = known < 0 && Object.keys(guessed).length === 0 && !byNumber;
  // Nothing is known of this table: its first row is shown as a header, so that a person can map it.
  const at = unread ? 0 : known;
  const body = first.slice(at + 1);
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  const written =
    at < 0 ? Array.from({ length: width }, () => '') : headerOver(first[at]?.cells ?? [], body, isCut);
  const beside = tablesBeside(written);
  const headers = beside ? written.slice(beside.starts[0], beside.starts[0]! + beside.width) : written;
  const rows = beside ? oneBelowTheOther(body, beside) : body;
  const sample = rows.slice(0, SAMPLE);
  const over = first.slice(0, Math.max(0, at));
  const title = over
    .flatMap(({ cells }) => cells)
    .join(' ')
    .slice(0, 500);
  const day = readDays(title).value[0] ?? listDay;
  const table: Table = {
    headers: headers.map((cell) => cell.replace(/\s+/g, ' ').trim()),
    map: at < 0 ? guessed : mapOfTable(headers, sample, day),
    sample,
    title,
    upper: beside ? headers : (first[at]?.cells ?? []),
    above: over.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').join(' ')),
    ...(beside ? { beside: beside.starts.length } : {}),
  };
  return { table, rest: beside ? unrolled(rows, iterator, beside) : resume([rows], iterator) };
}

async function* unrolled(
  first: CellRow[],
  iterator: AsyncIterator<CellRow[]>,
  beside: TablesBeside,
): AsyncGenerator<CellRow[]> {
  yield first;
  for await (const batch of resume([], iterator)) yield oneBelowTheOther(batch, beside);
}

/** The columns by their headers, by headers with a slip, and the rest by what is in them. */
export function mapOfTable(
  headers: readonly string[],
  sample: readonly CellRow[],
  listDay: string | undefined,
): ColumnMap {
  const named = withAskedStates(headers, sample, mapHeaders(headers));
  if (!named.markText && !named.recordNo && !named.registrationNo) return named;
  const words = withMarksCalledAlike(headers, sample, withWordsAsMarks(headers, sample, named));
  const near = withoutAnswers(sample, withNearHeadings(headers, words, sample));
  return withContent(sample, headers, near, listDay);
}

/**
 * The surest header of the first rows, not the first that may be one: a page that was pasted whole begins with the
 * labels of its search form. Of a header over two rows, the upper one.
 */
function headerAmong(first: readonly CellRow[], named: readonly string[], isCut: boolean): number {
  if (named.length > 0) {
    const byHand = first.slice(0, HEADER_WITHIN).findIndex(({ cells }) => names(cells, named));
    if (byHand >= 0) return byHand;
  }
  const surest = surestHeader(first, rateListHeader).at;
  const at = firstOfTables(first, surest);
  const above = first[at - 1]?.cells;
  return above && isHeader(above) && joinedHeader(above, first[at]!.cells, isCut) ? at - 1 : at;
}

/** The header of a table that stands with rows of its own above the one with the surest header: its rows would be lost. */
function firstOfTables(first: readonly CellRow[], surest: number): number {
  const upper = first.slice(0, Math.max(0, surest)).findIndex(({ cells }) => headsAnew(cells));
  const between = upper < 0 ? [] : first.slice(upper + 1, surest);
  const isTable = between.some(({ cells }) => cells.some((cell) => regimeOfNumber(foldNumber(cell))));
  return isTable ? upper : surest;
}

/** The whole header, which may go on in the next row; takes it and a numbering row from the body. */
function headerOver(cells: string[], body: CellRow[], isCut: boolean): string[] {
  const joined = joinedHeader(cells, body[0]?.cells, isCut);
  if (joined) body.shift();
  if (body[0] && isNumberingRow(body[0].cells)) body.shift();
  return joined ?? cells;
}

/** The group and its part in the words of one heading: words with letters of an alphabet stand apart. */
const grouped = (group: string, below: string) =>
  /[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(group) ? `${group} ${below}` : `${group}${below}`;

function names(cells: readonly string[], named: readonly string[]): boolean {
  const wanted = new Set(named.map(nameKey));
  return cells.some((cell) => cell.trim() !== '' && wanted.has(nameKey(cell)));
}

/**
 * A header over two rows: cells merged over several columns ("权利人" above "名称" and "国别") leave blanks beside
 * them, and the row below names the parts. Undefined where the row below is data, as one is that a separator in a cell made
 * wider: a text has the blanks at a row's end, which a workbook lacks.
 */
function joinedHeader(
  upper: readonly string[],
  lower: readonly string[] | undefined,
  isCut: boolean,
): string[] | undefined {
  if (isCut && lower?.slice(upper.length).some((cell) => cell.trim() !== '')) return undefined;
  if (!lower || lower.some((cell) => /\d/.test(cell)) || isNumberingRow(lower)) return undefined;
  let group = '';
  let filled = 0;
  const joined = Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const above = upper[column]?.trim() ?? '';
    const below = lower[column]?.trim() ?? '';
    if (above !== '') group = above;
    else if (below !== '') filled++;
    // A cell merged over both rows has its text in each.
    return below === '' || below === above ? above : grouped(group, below);
  });
  const named = lower.filter((cell) => cell.trim() !== '').length;
  const known = joined.filter((header) => fieldOfHeader(header)).length;
  return filled > 0 && named > 0 && known * 2 >= named ? joined : undefined;
}
