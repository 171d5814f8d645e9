import { type UnzipFileInfo, unzipSync } from 'fflate';
import { type Notice, notice } from '../locales/notice';
import { UnreadableFile } from './bytes';
import { crc32 } from './checksum';
import { UnpackingLimit } from './gunzip';

/** Names of members that may hold a table. */
const DATA = /\.(csv|tsv|tab|txt|jsonl?|ndjson|xls[xmb]?|f?ods|docx|html?|mht(ml)?|xml|yml|pdf|gz|zip)$/i;
/** What Finder and Windows add to an archive. */
const NOISE = /(^|\/)(__MACOSX\/|\.)/;

export function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/** A workbook is a zip of XML parts. */
export function isWorkbook(names: readonly string[]): boolean {
  return names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('xl/'));
}

/** The part of a document of Word in which its text is (ECMA-376, part 1, 11.3.10). */
export const WORD_TEXT = 'word/document.xml';

/** A document of Word is a zip of XML parts too. */
export const isWordDocument = (names: readonly string[]): boolean => names.includes(WORD_TEXT);

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
  { part: 'ppt/presentation.xml', program: 'PowerPoint' },
  { part: 'Index/Document.iwa', program: 'Apple iWork' },
];

/** Members that are unpacked together, for the library walks through the whole directory each time. */
const TOGETHER = 512;
/** Bytes of them. */
const TOGETHER_BYTES = 4 << 20;

/**
 * Unpacks members by their names, each into exactly the room its directory entry declares, and verifies its checksum; those behind the one that is asked
 * for are likely next, and come with it. Throws UnreadableFile for one that is damaged. O(members of the archive / 512 + bytes) each.
 */
export function memberReader(
  archive: Uint8Array,
  members: readonly UnzipFileInfo[],
): (name: string) => Uint8Array {
  const places = new Map(members.map(({ name }, at) => [name, at]));
  let expected: ReadonlyMap<string, number> | undefined;
  let ready: Record<string, Uint8Array> = {};
  return (name) => {
    expected ??= checksums(archive);
    if (!Object.hasOwn(ready, name)) ready = unzipped(archive, name, together(members, places.get(name)));
    const { [name]: bytes } = ready;
    if (!bytes || expected.get(name) !== crc32(bytes)) throw new UnreadableFile(notice('zipDamaged'));
    return bytes;
  };
}

/** A member and some behind it. */
function together(members: readonly UnzipFileInfo[], from = members.length): Set<string> {
  const names = new Set<string>();
  let bytes = 0;
  for (const { name, originalSize } of members.slice(from, from + TOGETHER)) {
    bytes += originalSize;
    if (names.size > 0 && bytes > TOGETHER_BYTES) break;
    names.add(name);
  }
  return names;
}

/** Several members, or the one alone where another of them is damaged. */
function unzipped(archive: Uint8Array, name: string, names: ReadonlySet<string>): Record<string, Uint8Array> {
  try {
    return unzipSync(archive, { filter: (member) => names.has(member.name) });
  } catch {
    return damaged(() => unzipSync(archive, { filter: (member) => member.name === name }));
  }
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
