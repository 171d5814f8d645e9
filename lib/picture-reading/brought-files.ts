import { MOST_BYTES } from '../pictures/kind';
import { isZip, unzipMember, zipMembers } from '../tabular/zip';

/** A file that a person brings, by itself, out of a folder, or out of a zip. */
export interface BroughtFile {
  /** Without the folders that it lies in. */
  name: string;
  size: number;
  /** Rejects where it cannot be read. */
  bytes(): Promise<Uint8Array>;
}

/** Bytes of a zip that is opened: 500 pictures as customs publish them have some 30 MB. */
const MOST_ZIPPED = 256 << 20;
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
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (!isZip(head) || file.size > MOST_ZIPPED) return undefined;
  const archive = new Uint8Array(await file.arrayBuffer());
  const members = openedOrNot(archive);
  if (!members || members.length > MOST_MEMBERS) return undefined;
  return members
    .filter(({ name }) => !name.startsWith('__MACOSX/'))
    .map(({ name, originalSize }) => ({
      name: name.slice(name.lastIndexOf('/') + 1),
      size: originalSize,
      bytes: async () => unzipMember(archive, name),
    }));
}

function openedOrNot(archive: Uint8Array): ReturnType<typeof zipMembers> | undefined {
  try {
    return zipMembers(archive);
  } catch {
    // It is named among the files that could not be read.
    return undefined;
  }
}

/** Its bytes; undefined for one that is too large for a picture or cannot be read: it is told by its name. */
export async function bytesOf({ size, bytes }: BroughtFile): Promise<Uint8Array | undefined> {
  return size > MOST_BYTES ? undefined : bytes().catch(() => undefined);
}
