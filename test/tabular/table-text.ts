import { strToU8 } from 'fflate';
import type { Notice } from '../../lib/locales/notice';
import { type OpenOptions, openFile } from '../../lib/tabular/open-table';

export interface ReadText {
  rows: { row: number; cells: string[] }[];
  doubts: Notice[];
  charset: string | undefined;
}

/** A table's rows as they are cut, and what was doubtful in them. */
export async function readText(
  source: string | Uint8Array | AsyncIterable<Uint8Array>,
  options: OpenOptions = {},
): Promise<ReadText> {
  const file = await openFile(typeof source === 'string' ? strToU8(source) : source, options);
  if (file.kind !== 'cells') throw new Error('no table of cells');
  const rows = [];
  for await (const batch of file.rows) rows.push(...batch);
  return { rows, doubts: file.doubts, charset: file.charset() };
}

/** Bytes in pieces of a size, as a network or a disk may hand them over. */
export async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
