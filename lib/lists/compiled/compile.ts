import type { Recordal } from '../../domain/recordal';
import { compileIndex } from '../../matching/index/build';
import { MarkRows } from '../../matching/index/mark-row';
import { contentHash } from '../packing/assemble';
import { rowLine } from '../packing/codec';
import { contentDigest } from '../publication/digest';
import type { Head, ListLabel, Place } from './head';
import { aligned, firstSection, seal } from './layout';

/** A list whose sections are made, and wait for their places in a file. */
export interface CompiledSections {
  label: ListLabel;
  count: number;
  content: string;
  index: Uint8Array;
  rows: Uint8Array;
  starts: Uint8Array;
}

/** Compiles one list: its index, and its rows as they will be read. O(length of the rows). */
export async function compileList(
  label: ListLabel,
  recordals: readonly Recordal[],
): Promise<CompiledSections> {
  const markRows = new MarkRows();
  const lines = recordals.map(rowLine);
  const contents = Float64Array.from(recordals, (recordal, row) => contentHash(recordal, lines[row]));
  return {
    label,
    count: recordals.length,
    content: await contentDigest(contents),
    index: compileIndex(recordals.map((recordal) => markRows.of(recordal))),
    ...joined(lines),
  };
}

/** The lines one behind the other, and where each starts. */
function joined(lines: readonly string[]): Pick<CompiledSections, 'rows' | 'starts'> {
  const encoder = new TextEncoder();
  const starts = new Float64Array(lines.length + 1);
  const encoded = lines.map((line, row) => {
    const bytes = encoder.encode(line);
    starts[row + 1] = starts[row]! + bytes.length;
    return bytes;
  });
  const rows = new Uint8Array(starts[lines.length]!);
  for (const [row, bytes] of encoded.entries()) rows.set(bytes, starts[row]);
  return { rows, starts: new Uint8Array(starts.buffer) };
}

const SECTIONS = ['index', 'rows', 'starts'] as const;

/**
 * Lays lists out in one file, which `openCompiled` opens:
 *
 *     0  "RLX\x1a"   4  checksum over all other words   8  format version   12  bytes of the head   16  bytes of the file
 *     24  head: JSON, what the lists are and where their sections lie, 64-byte aligned      …  the sections
 *
 * Little-endian. The same lists give the same bytes.
 * @param program version of the program that compiles.
 * @param allot gives the memory for so many bytes, all zero; that of threads, where they are to share it.
 */
export function packCompiled<Memory extends ArrayBufferLike>(
  lists: readonly CompiledSections[],
  program: string,
  allot: (bytes: number) => Memory,
): Uint8Array<Memory> {
  const { head, length } = placed(lists, program);
  const bytes = new Uint8Array(allot(length));
  lists.forEach((list, at) => {
    for (const name of SECTIONS) bytes.set(list[name], head.lists[at]![name].at);
  });
  seal(bytes, encodedHead(head));
  return bytes;
}

/**
 * Where everything lies. The head stands in front of what it tells the places of: its length is that of a head with the
 * longest numbers that there are, and what is left of it is zero.
 */
function placed(lists: readonly CompiledSections[], program: string): { head: Head; length: number } {
  const headOf = (place: (bytes: Uint8Array) => Place): Head => ({
    program,
    lists: lists.map(({ label, count, content, index, rows, starts }) => ({
      ...{ label, count, content },
      ...{ index: place(index), rows: place(rows), starts: place(starts) },
    })),
  });
  const widest = headOf((bytes) => ({ at: Number.MAX_SAFE_INTEGER, bytes: bytes.length }));
  let length = firstSection(encodedHead(widest).length);
  const head = headOf((bytes) => {
    const at = length;
    length = aligned(at + bytes.length);
    return { at, bytes: bytes.length };
  });
  return { head, length };
}

function encodedHead(head: Head): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(head));
}
