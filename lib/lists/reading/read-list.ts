import { countedNotice, notice } from '../../locales/notice';
import type { ByteSource } from '../../tabular/bytes';
import type { CellRow } from '../../tabular/delimited';
import type { ValueRow } from '../../tabular/json';
import { type FileOpener, type OpenedFile, openFile } from '../../tabular/open-table';
import { calendarDay } from './calendar-day';
import { readCoverageLine, withLine } from './coverage-line';
import { isDecision, readNamed } from './decision-rows';
import { namedRecordals } from './decision-text';
import { rateListHeader } from './list-header';
import type { FileReading, ListItem, ListReport, ReadOptions, RejectedRow } from './list-report';
import { columnsOf, mapOfColumns } from './map-columns';
import { refuseOwnPage, refuseOwnWriting } from './own-writings';
import { limitToRecords } from './record-by-record';
import type { RowContext } from './recordals';
import type { RowReading, RowReadings } from './row-reading';
import { SaidOfRows } from './said-of-rows';
import { SAMPLE, SAMPLE_ROWS, shortened } from './sample';
import { readTable, refuseOffers, understand } from './table-rows';
import { foreignTable, readValueRow } from './values';

export { UnreadableFile } from '../../tabular/bytes';

export type { FileReading, ListItem, ListNotice, ListReport, ReadOptions, RejectedRow } from './list-report';
export { UnmappedFile } from './unmapped-file';

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
  refuseOwnPage(file.around ?? []);
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
  let brokenOff = false;
  let hasWord = false;
  const said = saidBeside(file);
  reading: for await (const batch of readings(file, options, report, said)) {
    if (!understood) options.onUnderstood?.(report.file);
    understood = true;
    for (const { row, reading } of batch) {
      if (report.read === options.limit) {
        brokenOff = true;
        break reading;
      }
      report.read++;
      for (const warning of reading.warnings)
        if (report.warnings.length < MAX_WARNINGS) report.warnings.push({ row, ...warning });
        else moreWarnings++;
      hasWord ||= !reading.excluded && namesMark(reading);
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
  if (!brokenOff) {
    if (file.recordByRecord) limitToRecords(report);
    limitToPart(report, said);
    if (!hasWord) limitToNothing(report);
  }
  for (const says of file.doubts) report.warnings.push({ says });
  if (moreWarnings > 0) report.warnings.push({ says: countedNotice('moreNotices', moreWarnings) });
  const charset = file.charset();
  if (charset) report.file.charset = charset;
  if (file.delimiter) report.file.delimiter = file.delimiter;
  options.onProgress?.({ bytes, rows: report.read });
  yield { kind: 'report', report };
}

/** What stands around the rows of a file before any of them is read. */
function saidBeside({ around = [], declared }: OpenedFile): SaidOfRows {
  const said = new SaidOfRows();
  if (declared) said.told({ ...declared, hits: declared.rows ?? 0 });
  if (declared?.query) said.answersQuery();
  for (const text of around) said.hear(text);
  return said;
}

/** A file that says of itself that it is one page of many is no whole register, and what it lacks was not looked up. */
function limitToPart({ file, warnings, read }: ListReport, said: SaidOfRows): void {
  const more = read > 0 ? said.moreThan(read) : undefined;
  if (!more) return;
  file.coverage ??= { queries: [] };
  const says =
    'rows' in more
      ? notice('partOfRows', { read, rows: more.rows })
      : 'pages' in more
        ? notice('partOfPages', { pages: more.pages })
        : more.more === 'query'
          ? notice('partOfQuery')
          : notice('partOfMore');
  warnings.push({ says });
}

/** Whether a row names a mark in words, which is what listings are held against. */
const namesMark = ({ recordal }: RowReading): boolean =>
  recordal !== undefined && (recordal.markText !== '' || recordal.aliases.length > 0);

/** Rows of which none names a mark in words answer for no brand, however many they are. */
function limitToNothing({ file, warnings, accepted }: ListReport): void {
  if (accepted === 0 || warnings.some(({ says }) => says.key === 'notice.noMarkColumn')) return;
  file.coverage ??= { queries: [] };
  warnings.push({ says: notice('noMarkInWords') });
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

async function* readings(
  file: OpenedFile,
  options: ReadOptions,
  report: ListReport,
  said: SaidOfRows,
): AsyncGenerator<RowReadings> {
  const context: RowContext = {
    regime: options.regime,
    contacts: options.contacts ?? false,
    ofPage: file.format === 'html',
    from1904: file.from1904 ?? false,
    delimiter: file.format === 'delimited' ? file.delimiter : undefined,
  };
  if (file.leftOut.length > 0) report.file.leftOut = file.leftOut;
  for (const says of file.leftOut) report.warnings.push({ says });
  if (file.format === 'prose' && file.kind === 'cells') yield* readDecision(file.rows, options, report.file);
  else if (file.kind === 'values') yield* readValues(file.rows, context, options, report);
  else yield* readTable(file.rows, context, options, report, said);
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
  let columns = options.columns?.length ? options.columns : undefined;
  let understood = false;
  for await (const batch of batches) {
    const rows = batch.filter((row) => !isTaken(row, report.file));
    if (rows.length === 0) continue;
    const table = understood
      ? undefined
      : foreignTable(rows.slice(0, SAMPLE), report.file.date ?? options.day);
    if (table) {
      understood = true;
      columns ??= columnsOf(table.headers, table.map);
      report.file.columns = [...columns];
      report.file.sample = shortened(table.sample.slice(0, SAMPLE_ROWS).map(({ cells }) => cells));
      const map = mapOfColumns(columns);
      refuseOwnWriting(table);
      refuseOffers(table, map, options, report);
      understand(table, map, context, options, report);
    }
    yield rows.map((row) => ({ row: row.row, reading: readValueRow(row, context, options.map, columns) }));
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
