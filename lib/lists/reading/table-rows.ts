import { notice } from '../../locales/notice';
import type { CellRow } from '../../tabular/delimited';
import type { ColumnMap, Field } from '../registers/recordal-fields';
import type { Register } from '../registers/register';
import { cellsInRows } from './cell-a-line';
import { mapByHand } from './columns-by-hand';
import { readDays, slashOrder } from './dates';
import { foldNumber } from './fields';
import { saysHeaded, underHeading } from './headed-state';
import { fieldOfHeader } from './headings';
import { HeadingsOver } from './headings-over';
import { headsAnew, isSameRow, mapUnder } from './later-header';
import type { ListReport, ReadOptions } from './list-report';
import { columnsOf, mapOfColumns } from './map-columns';
import { printedRow, rowsAround } from './odd-rows';
import { headsOffers } from './offer-headings';
import { refuseOwnWriting } from './own-writings';
import { OTHER_REGIME, regimeOtherwise, registerOf, registerOfRegime } from './recognise';
import { limitToRecords } from './record-by-record';
import { regimeOfNumber } from './recordal-number';
import { type RowContext, readTableRow } from './recordals';
import { recordedHeadings, saidUnrecorded } from './recorded-column';
import { continued, joinBroken, oneByOne, withDittos, withoutApostrophes } from './row-parts';
import type { RowReadings } from './row-reading';
import type { SaidOfRows } from './said-of-rows';
import { SAMPLE_ROWS, shortened } from './sample';
import { shortOrder } from './short-years';
import { type AskedColumn, askedColumns, markedOnly, withQuestions } from './state-columns';
import { apartFromStruck, underStroke, withoutStrokeSigns } from './struck-text';
import { findTable, type Table } from './table';
import { turnedUpright } from './turned-table';
import { UnmappedFile } from './unmapped-file';
import { asWideAs, rowWidth, saysWider } from './wide-row';

/**
 * Reads the rows of a table under the header that is found for it, and tells the report how it was understood. Throws
 * UnmappedFile where no column can be taken for a mark or a number.
 */
export async function* readTable(
  batches: AsyncIterable<CellRow[]>,
  context: RowContext,
  options: ReadOptions,
  report: ListReport,
  said: SaidOfRows,
): AsyncGenerator<RowReadings> {
  const { table, rest } = await findTable(
    turnedUpright(cellsInRows(batches), () => limitToRecords(report)),
    Object.values(options.map ?? {}),
    report.file.date ?? options.day,
    context.delimiter !== undefined,
  );
  const map = mapOf(table, options);
  describe(table, map, report);
  if (!map.markText && !map.recordNo && !map.registrationNo) throw new UnmappedFile(report.file);
  refuseOwnWriting(table);
  refuseOffers(table, map, options, report);
  understand(table, map, context, options, report);
  if (table.beside) report.warnings.push({ says: notice('tablesBeside', { n: table.beside }) });
  if (context.delimiter !== undefined) {
    context.width = rowWidth(table.headers, table.sample, map, context.delimiter);
    const wider = saysWider(context.width, table.headers, table.sample);
    if (wider) report.warnings.push({ says: wider });
  }
  for (const text of table.above) said.hear(text);
  // A title that names a field, 查询条件：权利名称=…, passes for the upper row of the header.
  if (table.headers.length > 1 && table.upper.filter((cell) => cell.trim() !== '').length === 1)
    said.hear(textOf(table.upper));
  const columns = {
    headers: table.headers,
    upper: table.upper,
    map,
    asked: askedColumns(table.headers, map),
  };
  const headings = new HeadingsOver(table.above, options.name);
  for await (const rows of rest) yield readRows(rows, columns, context, report, said, headings);
}

/**
 * Leaves a table of offers to a person, who may say what its columns are; then it answers for no word all the same. Throws
 * UnmappedFile.
 */
export function refuseOffers(
  { headers, sample }: Table,
  map: ColumnMap,
  { columns, map: byHand }: ReadOptions,
  { file, warnings }: ListReport,
): void {
  const cells = sample.map((row) => row.cells);
  if (rowsAround(headers, cells, map).someKnown || !headsOffers(headers, map)) return;
  if (!columns?.length && !byHand) throw new UnmappedFile(file, notice('offers'));
  warnings.push({ says: notice('offers') });
  file.coverage ??= { queries: [] };
}

/** What may stand beside marks where nothing says that they are recorded. */
const BESIDE_MARKS: readonly Field[] = ['markText', 'aliases', 'markImage', 'rightType'];

/**
 * Whether a table has marks and nothing that records have: it may be the column of brands of anybody's goods, and as a whole register it
 * would call clear whatever else there is.
 */
const areMarksAlone = (map: ColumnMap): boolean =>
  map.markText !== undefined &&
  Object.entries(map).every(
    ([field, column]) => column === undefined || BESIDE_MARKS.includes(field as Field),
  );

/** What the header and the first rows say of all rows, and what is to say of them. */
export function understand(
  table: Table,
  map: ColumnMap,
  context: RowContext,
  options: ReadOptions,
  { warnings, file }: ListReport,
): void {
  context.unnumbered = !map.recordNo;
  context.register = registerOf(table.headers);
  if (context.unnumbered) warnings.push({ says: notice('noNumberColumn') });
  if (!map.markText) {
    // Nothing on a listing can be held against numbers alone: such a list answers for no word.
    warnings.push({ says: notice('noMarkColumn') });
    file.coverage ??= { queries: [] };
  }
  if (!options.regime && areMarksAlone(map)) {
    warnings.push({ says: notice('marksAlone') });
    file.coverage ??= { queries: [] };
  }
  const known = registerOfRegime(options.regime) ?? context.register ?? registerOfNumbers(table, map);
  const days = dateCells(table, map);
  context.slashes = known?.dateOrder ?? slashOrder(days);
  context.shortYears = shortOrder(days, context.slashes, table.headers);
  const sample = table.sample.map(({ cells }) => cells);
  context.around = rowsAround(table.headers, sample, map);
  context.otherwise = regimeOtherwise(table.headers);
  context.marked = markedOnly(askedColumns(table.headers, map), table.sample);
  context.recorded = recordedHeadings(table.headers, table.sample, map);
  if (context.otherwise === OTHER_REGIME && !options.regime && !map.regime && !context.around.knownNumbers)
    warnings.push({ says: notice('noRegime') });
  const states = (map.status ?? []).filter(
    (column) => fieldOfHeader(table.headers[column] ?? '') === 'status',
  );
  if (states.length > 1)
    warnings.push({
      says: notice('statesDiffer', {
        headings: states
          .map((column) => table.headers[column]!)
          .join(', ')
          .slice(0, 400),
      }),
    });
  const unread = unreadHeadings(table, map, context.recorded);
  if (unread.length > 0)
    warnings.push({ says: notice('headingsNotRead', { headings: unread.join(', ').slice(0, 400) }) });
}

/** The columns that rows are read by; a header further below may change them. */
interface Columns {
  headers: readonly string[];
  /** The first row of the header that counts. */
  upper: readonly string[];
  map: ColumnMap;
  asked: readonly AskedColumn[];
}

/** Reads the rows of a table; one that holds several recordals gives as many readings. */
function readRows(
  batch: readonly CellRow[],
  columns: Columns,
  context: RowContext,
  report: ListReport,
  said: SaidOfRows,
  headings: HeadingsOver,
): RowReadings {
  let above: readonly string[] = [];
  return joinBroken(batch, columns.map, context.register).flatMap((line) => {
    const { row, cells: inFile, struck } = withoutStrokeSigns(line);
    const over = headings.over(line);
    const remark = headings.remark(over);
    if (remark) report.warnings.push({ row, says: remark });
    const whole = asWideAs(context.width, inFile);
    if (!whole && !headsAnew(inFile)) {
      const cells = inFile.length;
      return [
        {
          row,
          reading: { reason: notice('rowTooWide', { cells, usual: context.width!.most }), warnings: [] },
        },
      ];
    }
    const written = withoutApostrophes(whole ?? inFile, columns.map);
    const printed = context.around && printedRow(written, context.around);
    if (printed || headsAnew(written)) {
      takeHeader(row, written, columns, context, report);
      // The numbers of columns would pass for those of pages.
      if (printed?.key !== 'notice.columnNumbers') said.hear(textOf(written));
      return [{ row, reading: { reason: printed ?? notice('headerAgain'), warnings: [] } }];
    }
    const section = headings.begins(written, columns.headers.length, columns.map);
    if (section) return [{ row, reading: { reason: saysHeaded(section), warnings: [] } }];
    const cells = continued(withDittos(written, above), above, columns.map);
    above = cells;
    const unrecorded = saidUnrecorded(columns.headers, cells, context.recorded);
    if (unrecorded) return [{ row, reading: unrecorded }];
    return oneByOne(cells, columns.map, context.register).map((one) => {
      const asked = withQuestions(apartFromStruck(one, columns.map, struck), columns.asked, context.marked);
      const read = underHeading(readTableRow(asked, columns.map, context), over);
      const reading = underStroke(read, one, columns.map, struck);
      // What is no recordal may be the pager that was copied with the rows.
      if (!reading.recordal) said.hearRow(textOf(one));
      return { row, reading };
    });
  });
}

const textOf = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').join(' ');

/** Tables put one behind the other need not have their columns in one order: from a header on, its own counts. */
function takeHeader(
  row: number,
  cells: readonly string[],
  columns: Columns,
  context: RowContext,
  { warnings }: ListReport,
): void {
  const map = isSameRow(cells, columns.upper) ? undefined : mapUnder(cells, columns.headers, columns.map);
  if (!map) return;
  columns.headers = cells;
  columns.upper = cells;
  columns.map = map;
  columns.asked = askedColumns(cells, map);
  if (context.width)
    context.width = {
      ...rowWidth(cells, [], map, context.width.delimiter),
      most: Math.max(context.width.most, cells.length),
    };
  context.unnumbered = !map.recordNo;
  warnings.push({ row, says: notice('headerChanged') });
}

/** Headings of columns that hold something and are read by nobody; the running number of the rows is no loss. */
function unreadHeadings({ headers, sample }: Table, map: ColumnMap, recorded: ReadonlySet<string>): string[] {
  const read = new Set(Object.values(map).flat());
  return headers.filter(
    (header, column) =>
      header !== '' &&
      !read.has(column) &&
      !recorded.has(header) &&
      !/^(?:№|no\.?|#|_?id|序号|序號|番号|연번|п\/п|№ ?п\/п)$/i.test(header) &&
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
