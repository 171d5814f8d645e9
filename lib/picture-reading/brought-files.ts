import { MOST_BYTES } from '../pictures/kind';
import { UnreadableFile } from '../tabular/bytes';
import { type ZippedFile, zippedFiles } from './zipped-files';

/** A file that a person brings, by itself, out of a folder, or out of a zip. */
export interface BroughtFile {
  /** Without the folders that it lies in. */
  name: string;
  size: number;
  /** Rejects where it cannot be read. */
  bytes(): Promise<Uint8Array>;
}

/** Members of a zip: each is looked up in all of them. */
const MOST_MEMBERS = 2_000;

/** The files, those in zips among them; a zip that is damaged, a bomb or too large stands for itself and cannot be read. */
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

/** Undefined where it is no zip that can be opened. */
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
    // It is named among the files that could not be read.
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

/** Its bytes; undefined for one that is too large for a picture or cannot be read: it is told by its name. */
export async function bytesOf({ size, bytes }: BroughtFile): Promise<Uint8Array | undefined> {
  return size > MOST_BYTES ? undefined : bytes().catch(() => undefined);
}
