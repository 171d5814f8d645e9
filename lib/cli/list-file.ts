import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { version } from '../../package.json';
import { oldestDay, regimesNamed } from '../domain/answered';
import { dayOf } from '../domain/day';
import type { Recordal } from '../domain/recordal';
import { type CompiledSections, compileList, packCompiled } from '../lists/compiled/compile';
import type { ListLabel } from '../lists/compiled/head';
import { type CompiledList, openCompiled } from '../lists/compiled/open';
import { mergeRepeated } from '../lists/packing/merge';
import type { ListReport, ReadOptions } from '../lists/reading/read-list';
import { isCompiledFile, readCompiledFile } from './compiled-file';
import { refusal, sayLeftOut } from './in-english';
import { printError } from './output';
import { readListFile } from './read-file';
import { UsageError } from './usage-error';

/** Lists read from files, compiled, in memory that several threads can share. */
export interface PackedLists {
  /** One file that holds them all, or several. */
  files: SharedArrayBuffer[];
}

/**
 * Reads lists in any format that `lists import` reads, and compiled ones. Rows that are refused are reported on stderr and
 * left out.
 * @returns them compiled, in the order given, and open in this thread.
 * @throws UsageError when a file cannot be read or holds no recordal.
 */
export async function packListFiles(
  paths: readonly string[],
): Promise<{ packed: PackedLists; lists: CompiledList[] }> {
  const files = await Promise.all(paths.map(packListFile));
  return { packed: { files: files.map(({ bytes }) => bytes) }, lists: files.flatMap(({ lists }) => lists) };
}

async function packListFile(path: string): Promise<{ bytes: SharedArrayBuffer; lists: CompiledList[] }> {
  if (await isCompiledFile(path)) return readCompiledFile(path);
  const { list } = await compileListFile(path);
  const { buffer } = packCompiled([list], version, (bytes) => new SharedArrayBuffer(bytes));
  return { bytes: buffer, lists: openCompiled(buffer, { checked: true }).lists };
}

/** Opens packed lists in another thread than the one that packed them. */
export function openPacked({ files }: PackedLists): CompiledList[] {
  return files.flatMap((bytes) => openCompiled(bytes, { checked: true }).lists);
}

/** A list that was read from a file and compiled, and how many of its rows were refused. */
interface CompiledListFile {
  list: CompiledSections;
  rejected: number;
}

/**
 * Reads and compiles a list in any format that `lists import` reads. Rows that are refused are reported on stderr.
 * @param day the day it speaks for, where somebody knows better than the file.
 * @throws UsageError when the file cannot be read or holds no recordal.
 */
export async function compileListFile(
  path: string,
  options: Omit<ReadOptions, 'name'> = {},
  day?: string,
): Promise<CompiledListFile> {
  const rows: Recordal[] = [];
  const report = await readListFile(path, (recordal) => rows.push(recordal), options);
  const recordals = mergeRepeated(rows);
  sayLeftOut(path, report.file.leftOut ?? []);
  for (const refused of report.rejected.slice(0, REPORTED))
    printError(`${path}: row ${refused.row}: ${refusal(refused)}`);
  if (report.rejected.length > REPORTED)
    printError(`${path}: ${report.rejected.length - REPORTED} more rows refused`);
  const { coverage } = report.file;
  if (!recordals.length && !coverage?.queries.length)
    throw new UsageError(`${path}: no recordal in this file`);
  const label = await labelOf(path, recordals, report.file);
  const list = await compileList(day ? { ...label, date: day } : label, recordals);
  return { list, rejected: report.rejected.length };
}

async function labelOf(
  path: string,
  recordals: readonly Recordal[],
  { coverage, date }: ListReport['file'],
): Promise<ListLabel> {
  const ofRows = recordals.map((recordal) => recordal.regime);
  const regimes = [...new Set([...ofRows, ...(coverage ? regimesNamed(coverage) : [])])];
  const [regime, ...others] = regimes;
  const told = coverage ? oldestDay(coverage.queries) : newestDay(recordals);
  return {
    name: listName(recordals, path),
    // A file's own date is that of its download, so it comes last.
    date: told ?? date ?? dayOf((await stat(path)).mtime),
    demonstration: recordals.length > 0 && recordals.every(({ recordNo }) => recordNo.startsWith('DEMO-')),
    ...(regime && others.length === 0 ? { regime } : {}),
    regimes,
    ...(coverage ? { coverage } : {}),
  };
}

/** Refused rows named one by one; `lists import` gives them all. */
const REPORTED = 20;

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
