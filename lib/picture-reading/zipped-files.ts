import { notice } from '../locales/notice';
import { UnreadableFile } from '../tabular/bytes';
import { isZip, memberReader, zipMembers } from '../tabular/zip';

/** A member of a zip; its bytes are unpacked on demand. */
export interface ZippedFile {
  /** With the folders that contain it. */
  path: string;
  /** Its number of bytes, according to the zip. */
  size: number;
  /** Throws if the member is damaged. */
  bytes(): Uint8Array;
}

/** The most bytes of an archive, which is held in memory while its pictures are read. */
const MOST_ARCHIVE_BYTES = 512 << 20;
/** Folders, and what Finder and Windows add to an archive. */
const NOISE = /(?:^|\/)(?:__MACOSX\/|\.)|\/$/;

/**
 * The files in a zip, or undefined for a file that is none. Nothing is unpacked yet. O(members). Throws UnreadableFile
 * for one that is damaged, a bomb, or too large.
 */
export async function zippedFiles(file: File): Promise<ZippedFile[] | undefined> {
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (!isZip(head)) return undefined;
  if (file.size > MOST_ARCHIVE_BYTES) throw new UnreadableFile(notice('growsTooFar'));
  const archive = new Uint8Array(await file.arrayBuffer());
  const members = zipMembers(archive);
  const unzip = memberReader(archive, members);
  return members
    .filter(({ name }) => !NOISE.test(name))
    .map(({ name, originalSize }) => ({
      path: name,
      size: originalSize,
      bytes: () => unzip(name),
    }));
}
