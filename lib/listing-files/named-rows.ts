import { resume } from '../tabular/bytes';
import type { CellRow } from '../tabular/delimited';
import { HEADER_WITHIN } from '../tabular/header-rating';
import type { ValueRow } from '../tabular/json';
import { unwrappedRow } from '../tabular/json-wrapped-rows';
import type { OpenedFile } from '../tabular/open-table';
import { usualWidth } from '../tabular/row-widths';
import { ColumnNames } from './later-headings';
import { headerAt, uniqueNames } from './listing-header';
import type { NamedRow } from './named-row';
import { fieldsOfHeadings } from './unasked-fields';
import { WiderRows } from './wider-rows';

export type { NamedRow } from './named-row';

/** Rows whose values have names: the headings of their columns, or the keys of their objects. */
export interface NamedRows {
  /** Headings as the file writes them; empty where a column has none. */
  headers: string[];
  /** The name of each of them in a row: no two are the same. */
  names: string[];
  /** Whether the file names its columns; else they are numbered. */
  headed: boolean;
  /** Rows above the headings: titles, dates, notes. */
  above: number[];
  /** Can be read once. */
  rows: AsyncGenerator<NamedRow>;
}

/**
 * Names the values of an opened file's rows.
 * @param headed the first rows hold headings whatever they say: nobody is there to be asked.
 */
export async function nameRows(file: OpenedFile, headed: boolean): Promise<NamedRows> {
  return file.kind === 'cells' ? nameCells(file, headed) : nameValues(file.rows);
}

/** The same rows with columns beside the file's own, which count where a row says nothing under their names. */
export function namedBeside(named: NamedRows, beside: Readonly<Record<string, string>>): NamedRows {
  const columns = Object.entries(beside);
  if (columns.length === 0) return named;
  const added = Object.keys(beside).filter((name) => !named.names.includes(name));
  async function* rows(): AsyncGenerator<NamedRow> {
    for await (const row of named.rows) {
      if (!isRecord(row.value)) yield row;
      else {
        const value = { ...row.value };
        for (const [name, text] of columns) if (saysNothing(value[name])) value[name] = text;
        yield { ...row, value };
      }
    }
  }
  return { ...named, headers: [...named.headers, ...added], names: [...named.names, ...added], rows: rows() };
}

const saysNothing = (value: unknown) => value === undefined || value === null || value === '';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function nameCells(file: Extract<OpenedFile, { kind: 'cells' }>, headed: boolean): Promise<NamedRows> {
  const { first, rest } = await firstRows(file.rows);
  const found = headerAt(first);
  const at = found < 0 && headed ? 0 : found;
  const written = at < 0 ? numbered(first, file.delimiter) : (first[at]?.cells ?? []);
  const headers = at >= 0 && isCounted(first.slice(at + 1), written) ? ['', ...written] : written;
  const names = uniqueNames(headers);
  async function* rows(): AsyncGenerator<NamedRow> {
    const body = first.slice(at + 1);
    const wider = new WiderRows(file.delimiter, usualWidth(body));
    const columns = new ColumnNames(at < 0 ? [] : headers, names, wider);
    for await (const batch of resume([body], rest)) for (const line of batch) yield columns.named(line);
    file.doubts.push(...wider.remarks(names.length));
  }
  const above = first.slice(0, Math.max(0, at)).map(({ row }) => row);
  return { headers, names, headed: at >= 0, above, rows: rows() };
}

/**
 * Whether rows begin with their numbers under no heading, as R writes tables: each is one cell wider, and 1, 2, 3 stand where the first
 * heading speaks of words.
 */
function isCounted(body: readonly CellRow[], headings: readonly string[]): boolean {
  const { title, brand } = fieldsOfHeadings(headings);
  if (title !== 0 && brand !== 0) return false;
  const begin = Number(body[0]?.cells[0]);
  return (
    (begin === 0 || begin === 1) &&
    body.every(
      ({ cells }, at) => cells.length === headings.length + 1 && cells[0]!.trim() === String(begin + at),
    )
  );
}

/** Columns without headings. A text mostly of lines of one cell is one of titles, and what cuts some of them is in the titles. */
function numbered(first: readonly CellRow[], delimiter: string | undefined): string[] {
  const isOne = delimiter !== undefined && usualWidth(first) === 1;
  const widest = isOne ? 1 : Math.max(0, ...first.map(({ cells }) => cells.length));
  return Array.from({ length: widest }, (_, column) => String(column + 1));
}

/** The rows among which the headings stand, and the batches after them. */
async function firstRows(
  batches: AsyncIterable<CellRow[]>,
): Promise<{ first: CellRow[]; rest: AsyncGenerator<CellRow[]> }> {
  const iterator = batches[Symbol.asyncIterator]();
  const first: CellRow[] = [];
  while (first.length < HEADER_WITHIN) {
    const next = await iterator.next();
    if (next.done) break;
    for (const row of next.value) first.push(row);
  }
  return { first, rest: resume([], iterator) };
}

/** The rows themselves, where they stand each in an object of their own. */
async function* inside(batches: AsyncIterable<ValueRow[]>): AsyncGenerator<ValueRow[]> {
  for await (const batch of batches) yield batch.map((row) => ({ ...row, value: unwrappedRow(row.value) }));
}

/** Objects of one file need not have the same keys: the first batch tells the names, and rows keep all of theirs. */
async function nameValues(batches: AsyncIterable<ValueRow[]>): Promise<NamedRows> {
  const iterator = inside(batches);
  const next = await iterator.next();
  const first: ValueRow[] = next.done ? [] : next.value;
  const names = [...keysOf(first)];
  async function* rows(): AsyncGenerator<NamedRow> {
    for await (const batch of resume([first], iterator)) yield* batch;
  }
  return { headers: names, names, headed: true, above: [], rows: rows() };
}

/** Names that objects may differ in; a person looks through them. */
const MOST_NAMES = 200;

function keysOf(rows: readonly ValueRow[]): Set<string> {
  const names = new Set<string>();
  for (const { value } of rows) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const name of Object.keys(value)) if (names.size < MOST_NAMES) names.add(name);
  }
  return names;
}
