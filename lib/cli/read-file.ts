import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import type { Recordal } from '../domain/recordal';
import { type OpenedListings, openListings, type WholeRow } from '../listing-files/open-listings';
import { UnknownColumn } from '../lists/reading/map-columns';
import { type ListReport, readList, UnreadableFile } from '../lists/reading/read-list';
import type { Charset } from '../tabular/charsets';
import { UsageError } from './usage-error';

/**
 * Reads a recordal list from a file, row by row.
 * @returns the account of the file: accepted + rejected = read.
 * @throws UsageError naming the file when it cannot be read.
 */
export async function readListFile(
  path: string,
  onRecordal: (recordal: Recordal) => void,
): Promise<ListReport> {
  const stream = await openFile(path);
  try {
    for await (const item of readList(stream, { name: path })) {
      if (item.kind === 'accepted') onRecordal(item.recordal);
      if (item.kind === 'report') return item.report;
    }
  } catch (error) {
    throw complaintAbout(path, error);
  }
  throw new Error(`${path} ended without an account of its rows`);
}

/** A file of listings that is open: what is left out of it and doubtful in it, and its rows as its headings name them. */
export interface ListingsFile extends Pick<OpenedListings, 'leftOut' | 'doubts'> {
  rows(): AsyncGenerator<WholeRow>;
}

/** Opens a file of listings, or JSON Lines on stdin for `-`. Opening and reading throw a UsageError when it cannot be read. */
export async function openListingsFile(path: string, charset?: Charset): Promise<ListingsFile> {
  const name = path === '-' ? 'stdin' : path;
  const stream = path === '-' ? process.stdin : await openFile(path);
  const opened = await openListings(stream, { headed: true, charset }).catch((error) => {
    throw complaintAbout(name, error);
  });
  async function* rows(): AsyncGenerator<WholeRow> {
    try {
      yield* opened.wholeRows();
    } catch (error) {
      throw complaintAbout(name, error);
    }
  }
  return { leftOut: opened.leftOut, doubts: opened.doubts, rows };
}

/** Opens a file for reading in one pass. Throws a UsageError when there is none to read. */
export async function openFile(path: string) {
  try {
    await access(path, constants.R_OK);
  } catch (error) {
    throw complaintAbout(path, error);
  }
  return createReadStream(path, { highWaterMark: 1 << 18 });
}

/** Faults of the file become one line; faults of ours stay what they are. */
export function complaintAbout(path: string, error: unknown): unknown {
  if (error instanceof UnreadableFile || error instanceof UnknownColumn)
    return new UsageError(`${path}: ${error.message}`);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new UsageError(`${path}: no such file`);
  if (code === 'EISDIR') return new UsageError(`${path}: is a folder`);
  if (code === 'EACCES') return new UsageError(`${path}: not allowed to read it`);
  return error;
}
