import type { Coverage } from '../../domain/coverage';
import type { Recordal } from '../../domain/recordal';
import { countedNotice, type Notice, notice } from '../../locales/notice';
import type { ByteSource } from '../../tabular/bytes';
import { UnreadableFile } from '../../tabular/bytes';
import type { Charset } from '../../tabular/charsets';
import type { CellRow } from '../../tabular/delimited';
import type { ValueRow } from '../../tabular/json';
import { type FileFormat, type FileOpener, type OpenedFile, openFile } from '../../tabular/open-table';
import type { Column, ColumnMap } from '../registers/recordal-fields';
import type { Register } from '../registers/register';
import { cellsInRows } from './cell-a-line';
import { mapByHand } from './columns-by-hand';
import { readCoverageLine, withLine } from './coverage-line';
import { calendarDay, readDays, slashOrder } from './dates';
import { isDecision, readNamed } from './decision-rows';
import { namedRecordals } from './decision-text';
import { foldNumber } from './fields';
import { rateListHeader } from './list-header';
import { columnsOf, mapOfColumns } from './map-columns';
import { printedRow, rowsAround } from './odd-rows';
import { OTHER_REGIME, regimeOtherwise, registerOf, registerOfRegime } from './recognise';
import { regimeOfNumber } from './recordal-number';
import { type RowContext, readTableRow } from './recordals';
import { continued, joinBroken, oneByOne, withDittos } from './row-parts';
import type { RowReading } from './row-reading';
import { findTable, type Table } from './table';
import { type ForeignColumns, foreignColumns, readValueRow } from './values';

export { UnreadableFile } from '../../tabular/bytes';

export interface ReadOptions {
  /** File name or list name; only for messages and each recordal's source. */
  name: string;
  /** Regime of rows that name none. */
  regime?: string | undefined;
  /** Column map by hand: field name (`mark` for markText) → header, or 1-based column number. */
  map?: Readonly<Record<string, string>> | undefined;
  /** The reported columns, corrected by a person: they replace every guess. */
  columns?: readonly Column[] | undefined;
  /** Read columns with representatives and contacts too. They hold people's phones and e-mails. */
  contacts?: boolean | undefined;
  charset?: Charset | undefined;
  delimiter?: string | undefined;
  signal?: AbortSignal | undefined;
  /** Day on which customs acted, for a text that tells none: given by a person. */
  day?: string | undefined;
  /** Stop after so many rows, for a preview. */
  limit?: number | undefined;
  /** Called with the understanding of the file, before its first row. */
  onUnderstood?: ((file: FileReading) => void) | undefined;
  onProgress?: ((progress: { bytes: number; rows: number }) => void) | undefined;
}

/** A row that is no recordal. `row` is 1-based as a spreadsheet numbers it, `column` the field that is at fault. */
export interface RejectedRow {
  row: number;
  reason: Notice;
  column?: string;
}

/** A remark on a file, or on a cell of it. */
export interface ListNotice {
  says: Notice;
  row?: number;
  column?: string;
}

/** How a file was understood. */
export interface FileReading {
  format: FileFormat;
  charset?: Charset;
  delimiter?: string;
  /** Every column and the field assigned to it; empty for files of recordals as this product writes them. */
  columns: Column[];
  /** Day the list speaks for, where its title or its file's name says so. */
  date?: string;
  /** What it answers for, where it says so; else it is a whole register. */
  coverage?: Coverage;
  /** The first cells below the header, as they are in the file. */
  sample?: string[][];
  /** Sheets, members of an archive and tables of a page that were not read; the report's warnings name them too. */
  leftOut?: Notice[];
  /** Recordals of a published decision whose day nobody knows: the person gives it. */
  undated?: number;
}

/** A table whose columns cannot be guessed; it carries them, so that a person can assign them. */
export class UnmappedFile extends UnreadableFile {
  override name = 'UnmappedFile';
  constructor(readonly file: FileReading) {
    super(notice('unmapped'));
  }
}

/** The account of one file: accepted + rejected = read. */
export interface ListReport {
  read: number;
  accepted: number;
  rejected: RejectedRow[];
  warnings: ListNotice[];
  /** Accepted rows without a word mark: kept and counted, text screening cannot see them. */
  figurative: number;
  /** Rows that the register itself marks as struck off, accepted or rejected. */
  excluded: number;
  file: FileReading;
}

export type ListItem =
  | { kind: 'accepted'; row: number; recordal: Recordal }
  | ({ kind: 'rejected' } & RejectedRow)
  | { kind: 'report'; report: ListReport };

/** Warnings kept word by word; beyond that only their number. */
const MAX_WARNINGS = 1_000;
/** Rows between two moments where a page may draw and a person may cancel. */
const ROWS_PER_YIELD = 5_000;

/**
 * Reads a recordal list from any supported file as `readOpened` does, and throws the same. Who has the rows already calls that one,
 * and is built without the readers of every format.
 */
export function readList(source: ByteSource | FileOpener, options: ReadOptions): AsyncGenerator<ListItem> {
  const open: FileOpener = typeof source === 'function' ? source : (opening) => openFile(source, opening);
  return readOpened(open, options);
}

/**
 * Reads a recordal list from a file that somebody else opens, in one pass: every row as it is accepted or rejected, at last one
 * report. Throws UnreadableFile (one sentence) for a file that is cut off, damaged or no list, UnknownColumn for a
 * map that does not fit, and the signal's reason when cancelled.
 */
export async function* readOpened(open: FileOpener, options: ReadOptions): AsyncGenerator<ListItem> {
  let bytes = 0;
  const opening = {
    charset: options.charset,
    delimiter: options.delimiter,
    rateHeader: rateListHeader,
    envelopes: ['recordals'],
    isProse: isDecision,
    signal: options.signal,
    onBytes: (count: number) => {
      bytes = count;
    },
  };
  const file = await open(opening);
  const report: ListReport = {
    read: 0,
    accepted: 0,
    rejected: [],
    warnings: [],
    figurative: 0,
    excluded: 0,
    file: { format: file.format, columns: [], ...dayInName(options.name) },
  };
  let moreWarnings = 0;
  let breath = ROWS_PER_YIELD;
  let understood = false;
  reading: for await (const batch of readings(file, options, report)) {
    if (!understood) options.onUnderstood?.(report.file);
    understood = true;
    for (const { row, reading } of batch) {
      if (report.read === options.limit) break reading;
      report.read++;
      for (const warning of reading.warnings)
        if (report.warnings.length < MAX_WARNINGS) report.warnings.push({ row, ...warning });
        else moreWarnings++;
      const item = settle(row, reading, report);
      yield item;
      if (--breath === 0) {
        options.signal?.throwIfAborted();
        options.onProgress?.({ bytes, rows: report.read });
        await yieldToEvents();
        breath = ROWS_PER_YIELD;
      }
    }
  }
  for (const says of file.doubts) report.warnings.push({ says });
  if (moreWarnings > 0) report.warnings.push({ says: countedNotice('moreNotices', moreWarnings) });
  const charset = file.charset();
  if (charset) report.file.charset = charset;
  if (file.delimiter) report.file.delimiter = file.delimiter;
  options.onProgress?.({ bytes, rows: report.read });
  yield { kind: 'report', report };
}

/** "register_2025-01-19.xlsx", "data-20250119T0000.csv". */
function dayInName(name: string): { date?: string } {
  const [, year, month, day] = name.match(/(?<!\d)(20\d{2})-?([01]\d)-?([0-3]\d)(?!\d)/) ?? [];
  const date = day && calendarDay(Number(year), Number(month), Number(day));
  return date ? { date } : {};
}

/** Lets the page draw: a macrotask, where a chain of promises would never end. */
function yieldToEvents(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function settle(row: number, reading: RowReading, report: ListReport): ListItem {
  if (reading.excluded) report.excluded++;
  if (reading.recordal) {
    report.accepted++;
    if (reading.recordal.markText === '' && !reading.excluded) report.figurative++;
    return { kind: 'accepted', row, recordal: reading.recordal };
  }
  const rejected: RejectedRow = { row, reason: reading.reason };
  if (reading.column) rejected.column = reading.column;
  report.rejected.push(rejected);
  return { kind: 'rejected', ...rejected };
}

type RowReadings = { row: number; reading: RowReading }[];

async function* readings(
  file: OpenedFile,
  options: ReadOptions,
  report: ListReport,
): AsyncGenerator<RowReadings> {
  const context: RowContext = {
    regime: options.regime,
    contacts: options.contacts ?? false,
    ofPage: file.format === 'html',
  };
  if (file.leftOut.length > 0) report.file.leftOut = file.leftOut;
  for (const says of file.leftOut) report.warnings.push({ says });
  if (file.format === 'prose' && file.kind === 'cells') yield* readDecision(file.rows, options, report.file);
  else if (file.kind === 'values') yield* readValues(file.rows, context, options, report);
  else yield* readTable(file.rows, context, options, report);
}

/** Customs' own words name some recordals and say nothing of the others: a list of them answers for none. */
async function* readDecision(
  batches: AsyncIterable<CellRow[]>,
  { day }: ReadOptions,
  file: FileReading,
): AsyncGenerator<RowReadings> {
  file.coverage = { queries: [] };
  for await (const lines of batches) {
    const named = namedRecordals(lines.map(({ cells }) => cells[0] ?? '').join('\n'));
    const days = named.flatMap((one) => one.day ?? []).sort();
    const undated = named.length - days.length;
    if (days.length > 0) file.date = days.at(-1)!;
    else delete file.date;
    if (undated > 0) file.undated = undated;
    yield named.map((one) => ({ row: one.line, reading: readNamed(one, day) }));
  }
}

async function* readValues(
  batches: AsyncIterable<ValueRow[]>,
  context: RowContext,
  options: ReadOptions,
  report: ListReport,
): AsyncGenerator<RowReadings> {
  const byHand = options.columns?.length ? options.columns : undefined;
  let foreign: ForeignColumns | undefined;
  for await (const batch of batches) {
    const rows = batch.filter((row) => !isTaken(row, report.file));
    if (rows.length === 0) continue;
    foreign ??= foreignColumns(rows.slice(0, SAMPLE_ROWS));
    report.file.columns = byHand ? [...byHand] : foreign.columns;
    report.file.sample = shortened(foreign.sample);
    yield rows.map((row) => ({
      row: row.row,
      reading: readValueRow(row, context, options.map, byHand),
    }));
  }
}

/** Whether a line says what the list answers for: then it is taken, and no row. */
function isTaken({ value }: ValueRow, file: FileReading): boolean {
  const line = readCoverageLine(value);
  if (!line) return false;
  file.coverage = withLine(file.coverage, line);
  if (line.date) file.date = line.date;
  return true;
}

async function* readTable(
  batches: AsyncIterable<CellRow[]>,
  context: RowContext,
  options: ReadOptions,
  report: ListReport,
): AsyncGenerator<RowReadings> {
  const { table, rest } = await findTable(cellsInRows(batches), Object.values(options.map ?? {}));
  const map = mapOf(table, options);
  describe(table, map, report);
  if (!map.markText && !map.recordNo && !map.registrationNo) throw new UnmappedFile(report.file);
  context.unnumbered = !map.recordNo;
  context.register = registerOf(table.headers);
  if (context.unnumbered) report.warnings.push({ says: notice('noNumberColumn') });
  const known = registerOfRegime(options.regime) ?? context.register ?? registerOfNumbers(table, map);
  context.slashes = known?.dateOrder ?? slashOrder(dateCells(table, map));
  const sample = table.sample.map(({ cells }) => cells);
  context.around = rowsAround(table.headers, sample, map);
  context.otherwise = regimeOtherwise(table.headers);
  if (context.otherwise === OTHER_REGIME && !options.regime && !map.regime && !context.around.knownNumbers)
    report.warnings.push({ says: notice('noRegime') });
  const unread = unreadHeadings(table, map);
  if (unread.length > 0)
    report.warnings.push({ says: notice('headingsNotRead', { headings: unread.join(', ').slice(0, 400) }) });
  for await (const rows of rest) yield readRows(rows, map, context);
}

/** Reads the rows of a table; one that holds several recordals gives as many readings. */
function readRows(batch: readonly CellRow[], map: ColumnMap, context: RowContext): RowReadings {
  let above: readonly string[] = [];
  return joinBroken(batch, map, context.register).flatMap(({ row, cells: written }) => {
    const printed = context.around && printedRow(written, context.around);
    if (printed) return [{ row, reading: { reason: printed, warnings: [] } }];
    const cells = continued(withDittos(written, above), above, map);
    above = cells;
    return oneByOne(cells, map, context.register).map((one) => ({
      row,
      reading: readTableRow(one, map, context),
    }));
  });
}

/** Headings of columns that hold something and are read by nobody; the running number of the rows is no loss. */
function unreadHeadings({ headers, sample }: Table, map: ColumnMap): string[] {
  const read = new Set(Object.values(map).flat());
  return headers.filter(
    (header, column) =>
      header !== '' &&
      !read.has(column) &&
      !/^(?:№|no\.?|#|id|序号|序號|番号|연번|п\/п|№ ?п\/п)$/i.test(header) &&
      sample.some(({ cells }) => (cells[column] ?? '').trim() !== ''),
  );
}

/** The register that alone writes numbers as the table's first rows have them. */
function registerOfNumbers({ sample }: Table, { recordNo: [column] = [] }: ColumnMap): Register | undefined {
  if (column === undefined) return undefined;
  const regimes = new Set(sample.map(({ cells }) => regimeOfNumber(foldNumber(cells[column] ?? ''))));
  regimes.delete(undefined);
  return regimes.size === 1 ? registerOfRegime([...regimes][0]) : undefined;
}

function dateCells({ sample }: Table, { validFrom = [], validTo = [] }: ColumnMap): string[] {
  return sample.flatMap(({ cells }) => [...validFrom, ...validTo].map((column) => cells[column] ?? ''));
}

function mapOf(table: Table, { columns, map }: ReadOptions): ColumnMap {
  if (columns?.length) return mapOfColumns(columns);
  return map ? { ...table.map, ...mapByHand(map, table.headers) } : table.map;
}

function describe(table: Table, map: ColumnMap, report: ListReport): void {
  const sample = table.sample.slice(0, SAMPLE_ROWS).map(({ cells }) => cells);
  report.file.columns = columnsOf(table.headers, map);
  const [date] = readDays(table.title).value;
  if (date) report.file.date = date;
  report.file.sample = shortened(sample);
}

/** Rows that are shown beside the columns, and characters of a cell. */
const SAMPLE_ROWS = 5;
const SAMPLE_CELL = 200;

const shortened = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map((cell) => cell.slice(0, SAMPLE_CELL)));
