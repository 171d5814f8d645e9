import { type FileHandle, open } from 'node:fs/promises';
import { CompiledListError } from '../lists/compiled/error';
import { looksCompiled } from '../lists/compiled/layout';
import { type CompiledList, openCompiled } from '../lists/compiled/open';
import { notice } from '../locales/notice';
import { translateNotice } from '../locales/translate';
import { complaintAbout } from './system-fault';
import { UsageError } from './usage-error';

/** A file with this name is meant to be one, whatever is in it. */
const ENDING = /\.rlx$/i;

/**
 * Refuses a compiled list where rows are read, by its name: one that is damaged has no sign of it, and its bytes would
 * be taken for rows. Throws a UsageError.
 */
export function refuseCompiledFile(path: string): void {
  if (ENDING.test(path)) throw new UsageError(`${path}: ${translateNotice('en', notice('compiledList'))}`);
}

/** Whether a file is a compiled list, by its name or its first bytes. Throws a UsageError where it cannot be read. */
export async function isCompiledFile(path: string): Promise<boolean> {
  if (ENDING.test(path)) return true;
  return withFile(path, async (file) => {
    // A pipe can be read once, by whoever reads the list in it.
    if (!(await file.stat()).isFile()) return false;
    const start = new Uint8Array(4);
    const { bytesRead } = await file.read(start, 0, start.length, 0);
    return looksCompiled(start.subarray(0, bytesRead));
  });
}

/**
 * Opens a compiled file in memory that threads can share.
 * @throws UsageError naming the file where it cannot be read, is none, or is cut off, damaged or of another version.
 */
export async function readCompiledFile(
  path: string,
): Promise<{ bytes: SharedArrayBuffer; lists: CompiledList[] }> {
  try {
    const bytes = await withFile(path, readShared);
    return { bytes, lists: openCompiled(bytes).lists };
  } catch (error) {
    throw error instanceof CompiledListError ? new UsageError(`${path}: ${error.message}`) : error;
  }
}

async function withFile<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  try {
    const file = await open(path);
    try {
      return await work(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw complaintAbout(path, error);
  }
}

/** Bytes that one call reads: larger ones save nothing, and the system takes two gigabytes at most. */
const AT_ONCE = 1 << 26;

async function readShared(file: FileHandle): Promise<SharedArrayBuffer> {
  const { size } = await file.stat();
  const bytes = sharedMemory(size);
  for (let at = 0; at < size; ) {
    const into = new Uint8Array(bytes, at, Math.min(AT_ONCE, size - at));
    const { bytesRead } = await file.read(into, 0, into.length, at);
    // It became shorter meanwhile: what it says of its length tells.
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes;
}

function sharedMemory(size: number): SharedArrayBuffer {
  try {
    return new SharedArrayBuffer(size);
  } catch {
    throw new CompiledListError('damaged', `there is no memory for a list of ${size} bytes`);
  }
}
