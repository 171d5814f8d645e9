import { stat } from 'node:fs/promises';
import { version } from '../../package.json';
import { dayOf } from '../domain/day';
import { type CompiledSections, packCompiled } from '../lists/compiled/compile';
import { type CompiledList, openCompiled } from '../lists/compiled/open';
import { NoRecordal, type ReadAndCompileOptions, readAndCompile } from '../lists/compiled/read-list';
import type { RejectedRow } from '../lists/reading/read-list';
import { isCompiledFile, readCompiledFile } from './compiled-file';
import { refusal, sayLeftOut } from './in-english';
import { printError } from './output';
import type { PackedLists } from './packed-lists';
import { openFile } from './read-file';
import { complaintAbout } from './system-fault';
import { UsageError } from './usage-error';

/** A file of lists that was read. */
export interface PackedFile {
  bytes: SharedArrayBuffer;
  lists: CompiledList[];
  /** Rows that were refused; null for a compiled file, which does not tell. */
  refused: number | null;
}

/**
 * Reads lists in any format that `lists import` reads, and compiled ones. Rows that are refused are reported on stderr and
 * left out.
 * @returns them compiled, in the order given, and open in this thread.
 * @throws UsageError when there is none, or a file cannot be read or holds no recordal.
 */
export async function packListFiles(
  paths: readonly string[],
): Promise<{ packed: PackedLists; lists: CompiledList[] }> {
  if (paths.length === 0) throw new UsageError('no list: what no list was asked about is not clear');
  const files = await Promise.all(paths.map(packListFile));
  const lists = files.flatMap((file) => file.lists);
  for (const name of namesGivenTwice(lists))
    printError(`several lists are called ${name}: findings of them are told apart by day and number alone`);
  return { packed: { files: files.map(({ bytes }) => bytes) }, lists };
}

/** The names that several lists have, each once. */
export function namesGivenTwice(lists: readonly { name: string }[]): string[] {
  const names = lists.map(({ name }) => name);
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}

/** The same of one file, with what was refused in it. */
export async function packListFile(path: string): Promise<PackedFile> {
  if (await isCompiledFile(path)) return { ...(await readCompiledFile(path)), refused: null };
  const { list, rejected: refused } = await compileListFile(path);
  const { buffer } = packCompiled([list], version, (bytes) => new SharedArrayBuffer(bytes));
  return { bytes: buffer, lists: openCompiled(buffer, { checked: true }).lists, refused };
}

/**
 * Reads and compiles a list in any format that `lists import` reads. Rows that are refused are reported on stderr.
 * @returns it, and how many of its rows were refused.
 * @throws UsageError when the file cannot be read or holds no recordal.
 */
export async function compileListFile(
  path: string,
  options: Omit<ReadAndCompileOptions, 'name'> = {},
): Promise<{ list: CompiledSections; rejected: number }> {
  const { list, report } = await readAndCompile(await openFile(path), {
    ...options,
    name: path,
    writtenOn: dayOf((await stat(path)).mtime),
  }).catch((error) => {
    throw error instanceof NoRecordal
      ? new UsageError(`${path}: ${error.message}`)
      : complaintAbout(path, error);
  });
  // What is said of single cells `lists import` gives; what concerns the whole list is said with each use of it.
  sayLeftOut(
    path,
    report.warnings.filter(({ row }) => row === undefined).map(({ says }) => says),
  );
  sayRejected(path, report.rejected);
  return { list, rejected: report.rejected.length };
}

/** Refused rows named one by one; `lists import` gives them all. */
const REPORTED = 20;

function sayRejected(path: string, rejected: readonly RejectedRow[]): void {
  for (const refused of rejected.slice(0, REPORTED))
    printError(`${path}: row ${refused.row}: ${refusal(refused)}`);
  if (rejected.length > REPORTED) printError(`${path}: ${rejected.length - REPORTED} more rows refused`);
}
