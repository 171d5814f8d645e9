import { notice } from '../locales/notice';
import { type ZippedFile, zippedFiles } from '../picture-reading/zipped-files';
import { MOST_BYTES, UnreadPicture } from '../pictures/kind';

/** A picture that a person supplied: a file, or a member of a zip. Its bytes are read on demand. */
interface BroughtPicture {
  path: string;
  bytes(): Promise<Uint8Array>;
}

/** Pictures that a person supplied, by the names that a table uses for them. */
export interface BroughtPictures {
  count: number;
  /**
   * The bytes of the picture that a cell names: by its path or the end of it, or by its bare name, ignoring case.
   * Undefined if there is none.
   * @throws UnreadPicture if several match, if it is too large, or if its zip is damaged
   */
  bytesOf(name: string): Promise<Uint8Array> | undefined;
}

/**
 * The pictures in a person's own files, including inside zips. Nothing is unpacked or decoded before a row asks for
 * it. O(names). Throws UnreadableFile for an archive that is damaged, a bomb, or too large.
 */
export async function broughtPictures(files: readonly File[]): Promise<BroughtPictures> {
  const pictures = (await Promise.all(files.map(picturesIn))).flat();
  const byEnd = new Map<string, BroughtPicture[]>();
  for (const picture of pictures)
    for (const end of endsOf(folded(picture.path))) byEnd.set(end, [...(byEnd.get(end) ?? []), picture]);
  return {
    count: pictures.length,
    bytesOf(name) {
      const path = folded(name);
      const called = byEnd.get(path) ?? byEnd.get(path.slice(path.lastIndexOf('/') + 1));
      return called && onlyOne(called);
    },
  };
}

async function onlyOne([first, ...others]: readonly BroughtPicture[]): Promise<Uint8Array> {
  if (others.length > 0) throw new UnreadPicture(notice('severalPictures', { count: others.length + 1 }));
  return first!.bytes();
}

async function picturesIn(file: File): Promise<BroughtPicture[]> {
  const members = await zippedFiles(file);
  if (!members) return [{ path: file.webkitRelativePath || file.name, bytes: () => bytesOfFile(file) }];
  return members.map((member) => ({ path: member.path, bytes: async () => bytesOfMember(member) }));
}

async function bytesOfFile(file: File): Promise<Uint8Array> {
  if (file.size > MOST_BYTES) throw new UnreadPicture(notice('pictureTooHeavy', { most: MOST_BYTES >> 20 }));
  return new Uint8Array(await file.arrayBuffer());
}

function bytesOfMember({ size, bytes }: ZippedFile): Uint8Array {
  if (size > MOST_BYTES) throw new UnreadPicture(notice('pictureTooHeavy', { most: MOST_BYTES >> 20 }));
  return bytes();
}

/** A path normalised for comparison: tables are written on other machines than archives. */
const folded = (path: string): string =>
  path
    .normalize('NFC')
    .toLowerCase()
    .replace(/\\/g, '/')
    .replace(/^(?:\.?\/)+/, '');

/** "a/b/c.png", "b/c.png", "c.png"; for paths deeper than any folder of pictures, only the last ones. */
function endsOf(path: string): string[] {
  const parts = path.split('/').slice(-MOST_PARTS);
  return parts.map((_, at) => parts.slice(at).join('/'));
}

const MOST_PARTS = 8;
