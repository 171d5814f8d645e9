import { type UnzipFileInfo, unzipSync } from 'fflate';
import { type Notice, notice } from '../locales/notice';
import { UnreadableFile } from './bytes';
import { crc32 } from './checksum';
import { UnpackingLimit } from './gunzip';

/** Names of members that may hold a table. */
const DATA = /\.(csv|tsv|tab|txt|jsonl?|ndjson|xls[xmb]?|f?ods|html?|mht(ml)?|xml|yml|pdf|gz|zip)$/i;
/** What Finder and Windows add to an archive. */
const NOISE = /(^|\/)(__MACOSX\/|\.)/;

export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/** A workbook is a zip of XML parts. */
export function isWorkbook(names: readonly string[]): boolean {
  return names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('xl/'));
}

/** Names of the members, from the directory at the file's end. Throws UnreadableFile for a cut file or a bomb. */
export function zipMembers(archive: Uint8Array): UnzipFileInfo[] {
  const members: UnzipFileInfo[] = [];
  const limit = new UnpackingLimit();
  limit.packed = archive.length;
  damaged(() =>
    unzipSync(archive, {
      filter: (member) => {
        members.push(member);
        return false;
      },
    }),
  );
  for (const { originalSize } of members) limit.add(originalSize);
  return members;
}

/** Members that may hold a table, and the names of the others. Throws UnreadableFile where none does. */
export function tableMembers(members: readonly UnzipFileInfo[]): { tables: string[]; others: string[] } {
  const names = members.map(({ name }) => name).filter((name) => !NOISE.test(name) && !name.endsWith('/'));
  const [tables, others] = [
    names.filter((name) => DATA.test(name)),
    names.filter((name) => !DATA.test(name)),
  ];
  const other = zipOfOther(names);
  if (other || tables.length === 0) throw new UnreadableFile(other ?? notice('zipEmpty'));
  return { tables, others };
}

/** What a zip is whose parts tell that it is no archive, but one program's document. */
function zipOfOther(names: readonly string[]): Notice | undefined {
  const known = PROGRAMS.find(({ part }) => names.includes(part));
  return known && notice('otherDocument', { program: known.program });
}

const PROGRAMS = [
  { part: 'word/document.xml', program: 'Word' },
  { part: 'ppt/presentation.xml', program: 'PowerPoint' },
  { part: 'Index/Document.iwa', program: 'Apple iWork' },
];

/** Unpacks one member into exactly the room its directory entry declares, and verifies its checksum. */
export function unzipMember(archive: Uint8Array, name: string): Uint8Array {
  const bytes = damaged(() => unzipSync(archive, { filter: (member) => member.name === name }))[name];
  if (!bytes || checksums(archive).get(name) !== crc32(bytes)) throw new UnreadableFile(notice('zipDamaged'));
  return bytes;
}

/** Every part, unpacked and verified: a workbook with one changed bit would read as another list. */
export function unzipVerified(archive: Uint8Array): Record<string, Uint8Array> {
  const parts = damaged(() => unzipSync(archive));
  const expected = checksums(archive);
  for (const [name, bytes] of Object.entries(parts))
    if (expected.get(name) !== crc32(bytes)) throw new UnreadableFile(notice('zipDamaged'));
  return parts;
}

function damaged<T>(unzip: () => T): T {
  try {
    return unzip();
  } catch {
    throw new UnreadableFile(notice('zipDamaged'));
  }
}

const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;

/** CRC-32 by name from the central directory (APPNOTE 4.3.12), which fflate reads but does not tell. */
function checksums(archive: Uint8Array): Map<string, number> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const found = new Map<string, number>();
  let end = archive.length - 22;
  while (end > 0 && view.getUint32(end, true) !== DIRECTORY_END) end--;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= archive.length && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const name = archive.subarray(at + 46, at + 46 + nameLength);
    const utf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    found.set(new TextDecoder(utf8 ? 'utf-8' : 'latin1').decode(name), view.getUint32(at + 16, true));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}
