import { TEXT_VERSION } from '../../text/characters';
import { atOnce, within } from './slices';
import { wordSum } from './word-sum';

/** Raised whenever sections or keys change their meaning; an index of another version is rebuilt from its rows. */
export const FORMAT_VERSION = 12;

const MAGIC = 0x584d4c52; // "RLMX"
const ALIGNMENT = 64;

/** The sections in their order in the buffer, and the width of their elements in bytes. */
export const SECTIONS = {
  /** Counts: see `Count`. */
  counts: 4,
  /** Start in `pool` of every 16th mark's text. */
  poolBlocks: 4,
  /** Length of each mark's text in `pool`, 255 where it is that or more. */
  poolLengths: 1,
  /** Those marks, ascending, and their lengths. */
  longMarks: 4,
  longLengths: 4,
  /** The marks' texts as written, UTF-8. */
  pool: 1,
  /** First row of the list that carries the mark; the upper two bits tell how (RowKind). */
  firstRows: 4,
  /** Marks that further rows carry, ascending, and those rows. */
  moreMarks: 4,
  moreRows: 4,
  /** Nice classes: the distinct sets as pairs of words (bit n of 64: class n), and each row's set. */
  classSets: 4,
  classSetOfRow: 2,
  /** Key table: bucket → first entry; one more than buckets. */
  buckets: 4,
  /** Key table: mark of each entry; the upper bits tell which key of the mark (KeyKind). */
  entries: 4,
  /** Key table: upper half of each entry's hash. */
  tags: 2,
  /** Which hashes are in the key table at all: see bloom.ts. */
  bloom: 4,
  /** For the hash of three first units: which key lengths occur. */
  lengths: 4,
  /** What is known of each mark before any text: see profile.ts. */
  profiles: 2,
  /** Second key table, of the halves of Latin marks: see halves.ts. */
  halfBuckets: 4,
  halfEntries: 4,
  halfTags: 2,
  /** Which marks share letters with a sign: see name-table.ts. */
  nameStarts: 4,
  nameMarks: 1,
  /** How many marks hold each word: see word-counts.ts. */
  wordCounts: 4,
} as const;

export type SectionName = keyof typeof SECTIONS;
const NAMES = Object.keys(SECTIONS) as SectionName[];

/** Header: magic, checksum, format version, text version, then offset and element count per section. */
const HEADER_WORDS = 4 + NAMES.length * 2;

export type SectionArray = Uint8Array | Uint16Array | Uint32Array;
export type Sections = Record<SectionName, SectionArray>;

/** Why a buffer was refused. `version` and `checksum` call for a rebuild; nothing was half-read. */
export class IndexFormatError extends Error {
  constructor(
    readonly failed: 'version' | 'checksum' | 'content',
    message: string,
  ) {
    super(message);
    this.name = 'IndexFormatError';
  }
}

/** Bytes that one step copies: their pages are new, and the first touch of each costs more than the copy. */
const COPIED = 1 << 22;

const aligned = (offset: number) => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

/**
 * Lays the sections out behind a header with version and checksum. Little-endian, 64-byte aligned. Yields the share
 * done, four megabytes at a time at most.
 */
export function* packSections(sections: Sections): Generator<number, Uint8Array> {
  let offset = aligned(HEADER_WORDS * 4);
  const placed = NAMES.map((name) => {
    const at = offset;
    offset = aligned(at + sections[name].byteLength);
    return at;
  });
  const bytes = new Uint8Array(offset);
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS);
  for (const [i, name] of NAMES.entries()) {
    const section = sections[name];
    const content = new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
    for (let from = 0; from < content.length; from += COPIED) {
      yield (placed[i]! + from) / offset / 2;
      bytes.set(content.subarray(from, from + COPIED), placed[i]! + from);
    }
    header[4 + i * 2] = placed[i]!;
    header[5 + i * 2] = section.length;
  }
  header[0] = MAGIC;
  header[2] = FORMAT_VERSION;
  header[3] = TEXT_VERSION;
  header[1] = yield* within(0.5, 1, wordSum(bytes));
  return bytes;
}

/** Views onto the sections of a packed buffer, after version, checksum and layout have been checked. */
export function unpackSections(input: Uint8Array | ArrayBuffer): Sections {
  const bytes = wordAligned(input);
  if (bytes.byteLength < HEADER_WORDS * 4 || bytes.byteLength % 4 !== 0) {
    throw new IndexFormatError('content', `not a mark index: ${bytes.byteLength} bytes`);
  }
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  if (header[0] !== MAGIC) throw new IndexFormatError('content', 'not a mark index: wrong first bytes');
  if (header[2] !== FORMAT_VERSION || header[3] !== TEXT_VERSION) {
    throw new IndexFormatError(
      'version',
      `index format ${header[2]}.${header[3]}, needed ${FORMAT_VERSION}.${TEXT_VERSION}`,
    );
  }
  if (header[1] !== atOnce(wordSum(bytes)))
    throw new IndexFormatError('checksum', 'the index is damaged: checksum differs');
  const sections = {} as Sections;
  NAMES.forEach((name, i) => {
    sections[name] = view(bytes, name, header[4 + i * 2]!, header[5 + i * 2]!);
  });
  return sections;
}

function view(bytes: Uint8Array, name: SectionName, offset: number, length: number): SectionArray {
  const width = SECTIONS[name];
  if (offset % ALIGNMENT !== 0 || offset + length * width > bytes.byteLength) {
    throw new IndexFormatError('content', `section ${name} does not fit the buffer`);
  }
  const at = bytes.byteOffset + offset;
  if (width === 4) return new Uint32Array(bytes.buffer, at, length);
  if (width === 2) return new Uint16Array(bytes.buffer, at, length);
  return new Uint8Array(bytes.buffer, at, length);
}

/** Views of 32-bit words need an aligned start; a slice of a larger buffer may not have one. */
function wordAligned(input: Uint8Array | ArrayBuffer): Uint8Array {
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}
