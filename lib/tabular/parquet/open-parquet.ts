import type { ValueRow } from '../json';
import type { OpenedFile } from '../opened-file';
import type { ParquetFile, RandomBytes } from './row-groups';

/** A file of Parquet as a table: its rows in order, numbered from 1. The reader is loaded with the first. Throws UnreadableFile. */
export async function openParquetFile(bytes: RandomBytes): Promise<OpenedFile> {
  const { openParquet } = await import('./row-groups');
  const file = await openParquet(bytes);
  return {
    format: 'parquet',
    charset: () => undefined,
    leftOut: [],
    doubts: [],
    kind: 'values',
    rows: numbered(file),
  };
}

/** A file that is in memory as a whole. */
export function inMemory(bytes: Uint8Array): RandomBytes {
  return {
    byteLength: bytes.length,
    // Node's own buffers cut without a copy.
    slice: (start, end) => Uint8Array.from(bytes.subarray(start, end)).buffer,
  };
}

async function* numbered({ groups, rows }: ParquetFile): AsyncGenerator<ValueRow[]> {
  let row = 0;
  for (const group of groups.keys())
    for await (const batch of rows(group)) yield batch.map((value) => ({ row: ++row, value }));
}
