import { createWriteStream } from 'node:fs';
import { mkdir, readlink, realpath, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { beginDraft, discardDraft, settleDraft } from './drafts';
import { tellLeftDrafts } from './left-drafts';
import { STDOUT, writeToStandardOutput } from './standard-output';
import { complaintAboutWriting, isSystemFault } from './system-fault';
import { UsageError } from './usage-error';

type Blocks = Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>;

/** A file to be written, in blocks. */
export interface NewFile {
  path: string;
  blocks: Blocks;
  /** Packs the blocks with gzip; by default where the name says so. Blocks that are packed already say false. */
  pack?: boolean;
  /** Who may do what with it; a file that is there keeps its own. */
  mode?: number;
}

/** A file that is written beside the place that it will take. */
interface Draft {
  path: string;
  beside: string;
  place: string;
}

/**
 * Writes files that belong together. Each is written beside its place, and all take their places at once when the last
 * is whole, in the order given: whatever happens meanwhile, what was there before is there still. A device or a pipe is
 * written to as it is, and `-` is standard output. Throws a UsageError naming the file that cannot be written.
 */
export async function writeFiles(files: readonly NewFile[]): Promise<void> {
  const written: Draft[] = [];
  try {
    for (const file of files) {
      const draft = await writeDraft(file).catch((error) => {
        throw complaintAboutWriting(file.path, error);
      });
      if (draft) written.push(draft);
    }
    // Without a pause between them, in which a signal could come.
    for (const draft of written) putInPlace(draft);
  } finally {
    for (const { beside } of written) discardDraft(beside);
  }
}

/**
 * Makes a folder, and those that it is in. Node's own `recursive` never ends where the system says of a folder that is
 * there that it is not, as in /proc. Throws a UsageError.
 */
export async function makeFolder(path: string): Promise<void> {
  const folder = resolve(path);
  try {
    await mkdir(folder).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' || dirname(folder) === folder) throw error;
      await makeFolder(dirname(folder));
      await mkdir(folder);
    });
  } catch (error) {
    if (!isSystemFault(error) || error.code !== 'EEXIST') throw complaintAboutWriting(path, error);
  }
}

/** Undefined for what is no regular file: it has been written to. */
async function writeDraft(file: NewFile): Promise<Draft | undefined> {
  const { path, blocks, pack = path.endsWith('.gz'), mode = 0o666 } = file;
  if (path === STDOUT) return void (await writeToStandardOutput(blocks));
  const place = await placeOf(path);
  const before = await stat(place).catch(ifMissing(undefined));
  if (before?.isDirectory()) throw new UsageError(`${path}: cannot be written: is a folder`);
  if (before && !before.isFile()) return void (await writeInto(place, blocks, pack, { flags: 'a' }));
  await tellLeftDrafts(place);
  const beside = beginDraft(place);
  try {
    // Left by a process of the same number, which was killed.
    await rm(beside, { force: true });
    // Who may read it may be of weight: lists can hold contacts.
    await writeInto(beside, blocks, pack, {
      flags: 'wx',
      flush: true,
      mode: before ? before.mode & 0o777 : mode,
    });
  } catch (error) {
    discardDraft(beside);
    throw error;
  }
  return { path, beside, place };
}

/** A link stays a link: what it leads to is replaced, or made. */
async function placeOf(path: string): Promise<string> {
  const place = await realpath(path).catch(ifMissing(undefined));
  if (place !== undefined) return place;
  const leadsTo = await readlink(path).catch(() => undefined);
  return leadsTo === undefined ? path : placeOf(resolve(dirname(path), leadsTo));
}

async function writeInto(
  path: string,
  blocks: Blocks,
  pack: boolean,
  options: { flags: string; flush?: boolean; mode?: number },
): Promise<void> {
  const source = Readable.from(blocks);
  const target = createWriteStream(path, options);
  if (pack) await pipeline(source, createGzip(), target);
  else await pipeline(source, target);
}

function putInPlace({ path, beside, place }: Draft): void {
  try {
    settleDraft(beside, place);
  } catch (error) {
    throw complaintAboutWriting(path, error);
  }
}

function ifMissing<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}
