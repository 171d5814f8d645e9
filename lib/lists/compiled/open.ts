import type { Recordal } from '../../domain/recordal';
import { IndexFormatError, openIndex } from '../../matching/open';
import type { ScreeningList } from '../store/screening-list';
import { CompiledListError } from './error';
import type { CompiledPart, ListLabel, Place } from './head';
import { ALIGNMENT, readSealed } from './layout';
import { CompiledRows, type StoredRows } from './rows';

/** One list of a compiled file, ready for screening. */
export interface CompiledList extends ScreeningList, ListLabel {
  name: string;
  /** All that it says of itself. */
  label: ListLabel;
  /** Recordals in it. */
  count: number;
  /** SHA-256 of what its rows say, whatever their order. */
  content: string;
  regimes: string[];
  /** The recordal at a row, decoded when it is asked for. Nobody may change it. */
  row(at: number): Recordal;
  /** All recordals, in the list's order. */
  rows(): Generator<Recordal>;
  /** The same as they are stored, for whoever compares two versions of a list. Nobody may change them. */
  stored: StoredRows;
}

/** A compiled file that is open. */
export interface CompiledFile {
  /** Version of the program that compiled it. */
  program: string;
  lists: CompiledList[];
}

export interface OpenCompiledOptions {
  /** These very bytes were opened before, in another thread: their checksum is not taken again. */
  checked?: boolean;
}

/**
 * Opens what `packCompiled` wrote. Nothing is copied or parsed but the head: rows are decoded one by one, and the index is
 * used where it lies. The bytes may be shared by threads, and must not change afterwards. O(bytes) for the checksum,
 * about 20 ms for the 60 MB of 150,000 marks.
 *
 * @throws CompiledListError for a file that is none, of another version, cut off, or damaged anywhere.
 */
export function openCompiled(
  input: Uint8Array | ArrayBufferLike,
  { checked = false }: OpenCompiledOptions = {},
): CompiledFile {
  const bytes = wordAligned(input);
  const { program, lists } = readSealed(bytes, checked);
  return { program, lists: lists.map((part) => openPart(bytes, part)) };
}

function openPart(bytes: Uint8Array, { label, count, content, ...places }: CompiledPart): CompiledList {
  const stored = {
    bytes: section(bytes, places.rows),
    starts: startsOf(section(bytes, places.starts), count),
  };
  const rows = new CompiledRows(stored.bytes, stored.starts);
  return {
    ...label,
    ...{ label, count, content },
    index: indexOf(section(bytes, places.index)),
    recordals: async (wanted) => wanted.map((row) => rows.at(row)),
    row: (at) => rows.at(at),
    rows: () => rows.all(),
    stored,
  };
}

function indexOf(bytes: Uint8Array) {
  try {
    return openIndex(bytes);
  } catch (error) {
    if (!(error instanceof IndexFormatError)) throw error;
    if (error.failed !== 'version') throw misplaced();
    throw new CompiledListError(
      'version',
      `compiled by another version of recordal-lens (${error.message}): compile the lists again`,
    );
  }
}

function startsOf(bytes: Uint8Array, count: number): Float64Array {
  if (bytes.length !== (count + 1) * Float64Array.BYTES_PER_ELEMENT) throw misplaced();
  return new Float64Array(bytes.buffer, bytes.byteOffset, count + 1);
}

function section(bytes: Uint8Array, { at, bytes: length }: Place): Uint8Array {
  if (at % ALIGNMENT !== 0 || at + length > bytes.length) throw misplaced();
  return bytes.subarray(at, at + length);
}

/** What a right checksum cannot promise: that the parts fit each other. */
function misplaced(): CompiledListError {
  return new CompiledListError('damaged', 'the compiled list is damaged: its parts do not fit each other');
}

/** Views of doubles need an aligned start; a slice of a larger buffer may not have one. */
function wordAligned(input: Uint8Array | ArrayBufferLike): Uint8Array {
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  return bytes.byteOffset % Float64Array.BYTES_PER_ELEMENT === 0 ? bytes : bytes.slice();
}
