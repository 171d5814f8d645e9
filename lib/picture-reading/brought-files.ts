import { MOST_BYTES } from '../pictures/kind';
import { UnreadableFile } from '../tabular/bytes';
import { type ZippedFile, zippedFiles } from './zipped-files';

/** A file that a person supplies, by itself, from a folder, or from a zip. */
export interface BroughtFile {
  /** Without the folders that contain it. */
  name: string;
  size: number;
  /** Rejects if it cannot be read. */
  bytes(): Promise<Uint8Array>;
}

/** The most members of a zip: each is looked up in all lists. */
const MOST_MEMBERS = 2_000;

/**
 * The files, including those inside zips; a zip that is damaged, a bomb or too large counts as one file that cannot be
 * read.
 */
export async function broughtFiles(files: readonly File[]): Promise<BroughtFile[]> {
  const all: BroughtFile[] = [];
  for (const file of files) all.push(...((await membersOf(file)) ?? [asItIs(file)]));
  return all.filter(({ name }) => name !== '' && !name.startsWith('.'));
}

const asItIs = (file: File): BroughtFile => ({
  name: file.name,
  size: file.size,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

/** Undefined if it is no zip that can be opened. */
async function membersOf(file: File): Promise<BroughtFile[] | undefined> {
  const members = await openedOrNot(file);
  if (!members || members.length > MOST_MEMBERS) return undefined;
  return members.map(({ path, size, bytes }) => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    size,
    bytes: async () => bytes(),
  }));
}

async function openedOrNot(file: File): Promise<ZippedFile[] | undefined> {
  try {
    return await zippedFiles(file);
  } catch (error) {
    // It is reported among the files that could not be read.
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

/** Its bytes; undefined if it is too large for a picture or cannot be read: then it is reported by name. */
export async function bytesOf({ size, bytes }: BroughtFile): Promise<Uint8Array | undefined> {
  return size > MOST_BYTES ? undefined : bytes().catch(() => undefined);
}
