import { isNullWord } from '../../domain/null-word';
import { notice } from '../../locales/notice';
import type { ValueRow } from '../../tabular/json';
import { NAMED_BY } from '../../tabular/json-document';
import type { Column, ColumnMap, Field } from '../registers/recordal-fields';
import { mapByHand } from './columns-by-hand';
import { foldNumber } from './fields';
import { flatObject } from './flat-object';
import { fieldOfHeader } from './headings';
import { mapHeaders, mapOfColumns } from './map-columns';
import { regimeOfNumber } from './recordal-number';
import { type RowContext, readTableRow } from './recordals';
import { saidUnrecorded } from './recorded-column';
import { checked, type RowReading } from './row-reading';
import { askedColumns, withQuestions } from './state-columns';
import { apartFromStruck, underStroke, withoutStrokeSigns } from './struck-text';
import { mapOfTable, type Table } from './table';

/**
 * Reads one JSON row: a recordal as this product writes it, or an object of another tool whose keys are taken as
 * headers. Never throws.
 */
export function readValueRow(
  { value, error }: ValueRow,
  context: RowContext,
  map?: Readonly<Record<string, string>>,
  columns?: readonly Column[],
): RowReading {
  if (error) return { reason: error, warnings: [] };
  if (!isObject(value)) return { reason: notice('notObject'), warnings: [] };
  if (!map && isOwnShape(value)) return ownRow(value, context);
  return foreignRow(value, context, map, columns);
}

/**
 * The objects of another tool as a table: their keys are its headers, and the first of them its sample. Undefined where the
 * rows are recordals as this product writes them, or no objects.
 */
export function foreignTable(rows: readonly ValueRow[], listDay: string | undefined): Table | undefined {
  const foreign = rows.flatMap(({ value, row }) =>
    isObject(value) && !isOwnShape(value) ? [{ row, members: flatObject(value) }] : [],
  );
  if (foreign.length === 0) return undefined;
  const headers = [...new Set(foreign.flatMap(({ members }) => Object.keys(members)))];
  const sample = foreign.map(({ row, members }) => ({
    row,
    cells: headers.map((header) => cellOf(members[header], fieldOfHeader(header))),
  }));
  const map = withKeys(headers, sample, mapOfTable(headers, sample, listDay));
  return { headers, map, sample, title: '', upper: headers, above: [] };
}

/** Rows that stand each under a name of its own in the file: where that is the number of a recordal, it is theirs. */
function withKeys(headers: readonly string[], sample: Table['sample'], map: ColumnMap): ColumnMap {
  const column = headers.indexOf(NAMED_BY);
  if (map.recordNo || column < 0) return map;
  const isNumber = sample.every(({ cells }) => regimeOfNumber(foldNumber(cells[column] ?? '')));
  return isNumber ? { ...map, recordNo: [column] } : map;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Lists in lists, and the names of domain terms: only our own files have them. */
function isOwnShape(row: Record<string, unknown>): boolean {
  if (typeof row.recordNo !== 'string') return false;
  return typeof row.markText === 'string' || Array.isArray(row.classes) || !('mark' in row);
}

function ownRow(row: Record<string, unknown>, context: RowContext): RowReading {
  const { agent, contact, ...rest } = row;
  const input = withoutNullWords(context.contacts ? row : rest);
  if (input.regime === undefined) {
    const regime = context.regime ?? regimeOfNumber(String(row.recordNo));
    if (regime) return checked({ ...input, regime }, []);
  }
  return checked(input, []);
}

/** Fields of a row without those that say "N/A": an empty one is told apart from a missing one by nobody. */
function withoutNullWords(row: Record<string, unknown>): Record<string, unknown> {
  const said = Object.entries(row).filter(([, value]) => typeof value !== 'string' || !isNullWord(value));
  return said.length === Object.keys(row).length ? row : Object.fromEntries(said);
}

function foreignRow(
  object: Record<string, unknown>,
  context: RowContext,
  byHand?: Readonly<Record<string, string>>,
  columns?: readonly Column[],
): RowReading {
  const row = flatObject(object);
  const headers = Object.keys(row);
  let map: ColumnMap = columns ? mapOfKeys(headers, columns) : mapHeaders(headers);
  if (byHand) {
    try {
      map = { ...map, ...mapByHand(byHand, headers) };
    } catch {
      // A row may lack a key that others have.
      map = { ...map, ...mapByHand(known(byHand, headers), headers) };
    }
  }
  if (!map.markText && !map.recordNo && !map.registrationNo)
    return { reason: notice('namesNothing'), warnings: [] };
  const written = headers.map((header) => cellOf(row[header], fieldOfHeader(header)));
  const { cells, struck } = withoutStrokeSigns({ row: 0, cells: written });
  const unrecorded = saidUnrecorded(headers, cells, context.recorded);
  if (unrecorded) return unrecorded;
  const apart = apartFromStruck(cells, map, struck);
  const asked = withQuestions(apart, askedColumns(headers, map), context.marked);
  const read = readTableRow(asked, map, { ...context, unnumbered: !map.recordNo });
  return underStroke(read, cells, map, struck);
}

/** A key has the field of the column of its name: not every row has every key, and a later one may have keys of its own. */
function mapOfKeys(headers: readonly string[], columns: readonly Column[]): ColumnMap {
  const byHeader = new Map(columns.map((column) => [column.header, column]));
  const known = mapOfColumns(headers.map((header) => byHeader.get(header) ?? { header }));
  if (headers.every((header) => byHeader.has(header))) return known;
  return { ...mapHeaders(headers.map((header) => (byHeader.has(header) ? '' : header))), ...known };
}

function known(byHand: Readonly<Record<string, string>>, headers: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(byHand).filter(([, header]) => headers.includes(header)));
}

/** A JSON value as the cell a table would have. */
function cellOf(value: unknown, field: Field | undefined): string {
  if (Array.isArray(value))
    return value.map((item) => cellOf(item, field)).join(field === 'classes' ? ', ' : '; ');
  if (value !== null && typeof value === 'object')
    return 'name' in value ? String((value as { name: unknown }).name) : JSON.stringify(value);
  // Of a number beyond what programs count exactly nobody knows the last digits.
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) return value.toExponential();
  return value === null || value === undefined ? '' : String(value);
}
