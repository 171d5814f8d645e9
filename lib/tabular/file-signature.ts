import { type Notice, notice } from '../locales/notice';
import { UnreadableFile } from './bytes';

/** Kinds of files without a table that we could read, by the bytes that they begin with. */
const OTHER_KINDS: readonly { begins: string; says: Notice }[] = [
  { begins: '{\\rtf', says: notice('otherDocument', { program: 'RTF' }) },
  { begins: 'SQLite format 3\0', says: notice('otherDocument', { program: 'SQLite' }) },
  { begins: 'RLX\x1a', says: notice('compiledList') },
  { begins: 'Rar!\x1a\x07', says: notice('otherArchive', { program: 'RAR' }) },
  { begins: '7z\xbc\xaf\x27\x1c', says: notice('otherArchive', { program: '7-Zip' }) },
  { begins: '\xfd7zXZ\0', says: notice('otherArchive', { program: 'xz' }) },
  { begins: '\x28\xb5\x2f\xfd', says: notice('otherArchive', { program: 'Zstandard' }) },
  { begins: 'BZh', says: notice('otherArchive', { program: 'bzip2' }) },
  { begins: '\x89PNG\r\n', says: notice('picture') },
  { begins: '\xff\xd8\xff', says: notice('picture') },
  { begins: 'GIF8', says: notice('picture') },
  { begins: 'II*\0', says: notice('picture') },
  { begins: 'MM\0*', says: notice('picture') },
];
const LONGEST = 16;

/** Throws UnreadableFile, saying what the file is, for one that its first bytes tell to be no table. */
export function refuseOtherKinds(head: Uint8Array): void {
  const start = String.fromCharCode(...head.subarray(0, LONGEST));
  const kind = OTHER_KINDS.find(({ begins }) => start.startsWith(begins));
  if (!kind) return;
  // "BZh" and "GIF8" may also begin a text: of these kinds, the bytes behind are none.
  if (kind.begins.length < 5 && isText(head)) return;
  throw new UnreadableFile(kind.says);
}

function isText(head: Uint8Array): boolean {
  return head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}

/** The container of Excel 97 to 2003 (MS-CFB 2.2). */
export function isOldWorkbook(head: Uint8Array): boolean {
  return head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0;
}

/** PDF 2.0, 7.5.2: readers look for it within the first kilobyte. */
export function isPdf(head: Uint8Array): boolean {
  return String.fromCharCode(...head.subarray(0, 1_024)).includes('%PDF-');
}

/** Apache Parquet, whose footer is not encrypted: the same four bytes end it. */
export function isParquet(head: Uint8Array): boolean {
  return String.fromCharCode(...head.subarray(0, 4)) === 'PAR1';
}
