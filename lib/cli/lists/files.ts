import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { ConvertInput } from '../../lists/convert';
import { openFile } from '../read-file';
import { UsageError } from '../usage-error';

/** A file to read, by path; opened when its turn comes. */
export function inputFile(path: string): ConvertInput {
  return { name: basename(path), open: () => openFile(path) };
}

/**
 * Writes a file beside its name and renames it: a list is there whole or not at all. A name in `.gz` is packed,
 * unless the blocks are packed already.
 */
export async function writeWhole(
  path: string,
  blocks: Iterable<Uint8Array | string>,
  pack = path.endsWith('.gz'),
): Promise<void> {
  const partial = `${path}.${process.pid}.part`;
  const target = createWriteStream(partial);
  try {
    const source = Readable.from(blocks);
    if (pack) await pipeline(source, createGzip(), target);
    else await pipeline(source, target);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'ENOSPC' || code === 'EISDIR')
      throw new UsageError(`${path}: cannot be written (${code})`);
    throw error;
  }
}
