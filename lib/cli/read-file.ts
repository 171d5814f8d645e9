import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { type OpenedListings, openListings, type WholeRow } from '../listing-files/open-listings';
import { joinBytes } from '../tabular/bytes';
import type { Charset } from '../tabular/charsets';
import { refuseCompiledFile } from './compiled-file';
import { complaintAbout } from './system-fault';
import { UsageError } from './usage-error';

/** A file of listings that is open: what is left out of it and doubtful in it, and its rows as its headings name them. */
export interface ListingsFile extends Pick<OpenedListings, 'leftOut' | 'doubts' | 'lines'> {
  rows(): AsyncGenerator<WholeRow>;
}

/** Opens a file of listings, or JSON Lines on stdin for `-`. Opening and reading throw a UsageError when it cannot be read. */
export async function openListingsFile(path: string, charset?: Charset): Promise<ListingsFile> {
  refuseCompiledFile(path);
  const name = path === '-' ? 'stdin' : path;
  const stream = path === '-' ? process.stdin : await openFile(path);
  const opened = await openListings(stream, { headed: true, charset }).catch((error) => {
    throw complaintAbout(name, error);
  });
  async function* complaining<T>(read: AsyncIterable<T>): AsyncGenerator<T> {
    try {
      yield* read;
    } catch (error) {
      throw complaintAbout(name, error);
    }
  }
  const { leftOut, doubts, lines } = opened;
  return {
    leftOut,
    doubts,
    rows: () => complaining(opened.wholeRows()),
    ...(lines && { lines: { ...lines, blocks: complaining(lines.blocks) } }),
  };
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

/** Reads a file that is small by its nature. Throws a UsageError for one with more bytes, or that cannot be read. */
export async function readWhole(path: string, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of await openFile(path)) {
      parts.push(part);
      length += part.length;
      if (length > most) throw new UsageError(`${path}: is larger than ${most >> 20} MB`);
    }
  } catch (error) {
    throw complaintAbout(path, error);
  }
  return joinBytes(parts);
}
