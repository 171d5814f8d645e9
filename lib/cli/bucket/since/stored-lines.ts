import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { openParquet } from '../../../tabular/parquet/row-groups';
import { complaintAbout } from '../../system-fault';
import type { PieceFormat } from '../piece';

/** Reads results back, a line of JSON for each row, in batches. Throws a UsageError. */
type StoredReader = (path: string) => AsyncGenerator<string[]>;

/** Formats in which a row is one row; a file of CSV has a line for each finding. */
export const STORED_READERS: Partial<Record<PieceFormat, StoredReader>> = {
  jsonl: storedJsonLines,
  parquet: storedParquet,
};

async function* storedJsonLines(path: string): AsyncGenerator<string[]> {
  let rest = '';
  try {
    for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield lines;
    }
  } catch (error) {
    throw complaintAbout(path, error);
  }
}

async function* storedParquet(path: string): AsyncGenerator<string[]> {
  const file = await open(path).catch((error) => {
    throw complaintAbout(path, error);
  });
  try {
    const { size } = await file.stat();
    const { groups, rows } = await openParquet({
      byteLength: size,
      async slice(start, end = size) {
        const bytes = new Uint8Array(end - start);
        await file.read(bytes, 0, bytes.length, start);
        return bytes.buffer;
      },
    });
    for (const group of groups.keys()) for await (const batch of rows(group)) yield batch.map(lineOf);
  } finally {
    await file.close();
  }
}

/** What is not there and what is nothing are the same in a column. */
function lineOf({ input, ...row }: Record<string, unknown>): string {
  return JSON.stringify(typeof input === 'string' ? { ...row, input: JSON.parse(input) } : row);
}
