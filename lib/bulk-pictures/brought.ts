import { notice } from '../locales/notice';
import { type ZippedFile, zippedFiles } from '../picture-reading/zipped-files';
import { MOST_BYTES, UnreadPicture } from '../pictures/kind';

/** A picture that a person brought along: a file, or a member of a zip. Its bytes are read when they are asked for. */
interface BroughtPicture {
  path: string;
  bytes(): Promise<Uint8Array>;
}

/** Pictures that a person brought along, by the names that a table has for them. */
export interface BroughtPictures {
  count: number;
  /**
   * The bytes of the picture that a cell names: by its path or the end of it, or by its bare name; letters may be large or
   * small. Undefined where none is called so.
   * @throws UnreadPicture where several are, where it is too heavy, or where its zip is damaged.
   */
  bytesOf(name: string): Promise<Uint8Array> | undefined;
}

/**
 * The pictures in files of a person's own, of which a zip is opened. Nothing is unpacked or decoded before a row asks for it.
 * O(names). Throws UnreadableFile for an archive that is damaged, a bomb, or too large.
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

/** A path as it is compared: tables are written on other machines than archives are. */
const folded = (path: string): string =>
  path
    .normalize('NFC')
    .toLowerCase()
    .replace(/\\/g, '/')
    .replace(/^(?:\.?\/)+/, '');

/** "a/b/c.png", "b/c.png", "c.png"; of paths deeper than any folder of pictures only the last ones. */
function endsOf(path: string): string[] {
  const parts = path.split('/').slice(-MOST_PARTS);
  return parts.map((_, at) => parts.slice(at).join('/'));
}

const MOST_PARTS = 8;
