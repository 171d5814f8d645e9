import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { oldestDay, regimesNamed } from '../domain/answered';
import type { Coverage } from '../domain/coverage';
import { dayOf } from '../domain/day';
import type { Recordal } from '../domain/recordal';
import { mergeRepeated } from '../lists/packing/merge';
import type { ScreeningList } from '../lists/store/screening-list';
import { compileIndex } from '../matching/index/build';
import { MarkRows } from '../matching/index/mark-row';
import { openIndex } from '../matching/open';
import { refusal, sayLeftOut } from './in-english';
import { printError } from './output';
import { readListFile } from './read-file';
import { UsageError } from './usage-error';

/** A list read from a file, in memory that several threads can share. */
export interface PackedList {
  name: string;
  date: string;
  demonstration: boolean;
  /** Absent where its rows are of several regimes. */
  regime?: string;
  /** Every regime of its rows, or that was asked. */
  regimes: string[];
  /** What it answers for; absent for a whole register. */
  coverage?: Coverage;
  /** The compiled index. */
  index: SharedArrayBuffer;
  /** The rows as UTF-8 JSON, one after the other. */
  rows: SharedArrayBuffer;
  /** Float64 offsets into `rows`; one more than there are rows. */
  offsets: SharedArrayBuffer;
}

/**
 * Reads a list in any format that `lists import` reads. Rows that are refused are reported on stderr and left out.
 * @throws UsageError when the file cannot be read or holds no recordal.
 */
export async function packListFile(path: string): Promise<PackedList> {
  const rows: Recordal[] = [];
  const report = await readListFile(path, (recordal) => rows.push(recordal));
  const recordals = mergeRepeated(rows);
  sayLeftOut(path, report.file.leftOut ?? []);
  for (const refused of report.rejected.slice(0, REPORTED))
    printError(`${path}: row ${refused.row}: ${refusal(refused)}`);
  if (report.rejected.length > REPORTED)
    printError(`${path}: ${report.rejected.length - REPORTED} more rows refused`);
  const { coverage } = report.file;
  if (!recordals.length && !coverage?.queries.length)
    throw new UsageError(`${path}: no recordal in this file`);
  const markRows = new MarkRows();
  // A file's own date is that of its download, so it comes last.
  const told = coverage ? oldestDay(coverage.queries) : newestDay(recordals);
  const date = told ?? report.file.date ?? dayOf((await stat(path)).mtime);
  const ofRows = recordals.map((recordal) => recordal.regime);
  const regimes = [...new Set([...ofRows, ...(coverage ? regimesNamed(coverage) : [])])];
  const [regime, ...others] = regimes;
  return {
    name: listName(recordals, path),
    date,
    demonstration: recordals.length > 0 && recordals.every(({ recordNo }) => recordNo.startsWith('DEMO-')),
    ...(regime && others.length === 0 ? { regime } : {}),
    regimes,
    ...(coverage ? { coverage } : {}),
    index: shared(compileIndex(recordals.map((recordal) => markRows.of(recordal)))),
    ...packRows(recordals),
  };
}

/** Refused rows named one by one; `lists import` gives them all. */
const REPORTED = 20;

/** Opens a packed list in this thread. */
export function openPacked({ index, rows, offsets, ...label }: PackedList): ScreeningList {
  const bytes = new Uint8Array(rows);
  const starts = new Float64Array(offsets);
  const decoder = new TextDecoder();
  const rowAt = (row: number): Recordal =>
    JSON.parse(decoder.decode(bytes.slice(starts[row], starts[row + 1])));
  return {
    ...label,
    index: openIndex(new Uint8Array(index)),
    recordals: async (wanted) => wanted.map(rowAt),
  };
}

/** The name that the rows agree on, else the file's. */
function listName(recordals: readonly Recordal[], path: string): string {
  const names = new Set(recordals.map(({ source }) => source?.list));
  const [name] = names;
  return names.size === 1 && name
    ? name
    : basename(path).replace(
        /(\.(jsonl?|csv|tsv|xls[xmb]?|f?ods|xml|yml|pdf|txt|html?|mht(ml)?|gz|zip))+$/i,
        '',
      );
}

/** The newest day that the rows say they speak for, or else were imported on. */
function newestDay(recordals: readonly Recordal[]): string | undefined {
  let newest = '';
  for (const { source } of recordals) {
    const day = source?.date ?? source?.importedAt ?? '';
    if (day > newest) newest = day;
  }
  return newest.slice(0, 10) || undefined;
}

function packRows(recordals: readonly Recordal[]): Pick<PackedList, 'rows' | 'offsets'> {
  const offsets = new SharedArrayBuffer((recordals.length + 1) * Float64Array.BYTES_PER_ELEMENT);
  const starts = new Float64Array(offsets);
  const chunks = recordals.map((recordal, row) => {
    const chunk = Buffer.from(JSON.stringify(recordal));
    starts[row + 1] = (starts[row] as number) + chunk.length;
    return chunk;
  });
  const rows = new SharedArrayBuffer(starts[recordals.length] as number);
  const bytes = new Uint8Array(rows);
  for (const [row, chunk] of chunks.entries()) bytes.set(chunk, starts[row]);
  return { rows, offsets };
}

function shared(bytes: Uint8Array): SharedArrayBuffer {
  const copy = new SharedArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
}
