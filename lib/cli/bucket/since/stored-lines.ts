import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { openParquet } from '../../../tabular/parquet/row-groups';
import { jsonLine } from '../../../text/controls';
import { complaintAbout } from '../../system-fault';
import type { PieceFormat } from '../piece';
import { LineRun } from './line-run';

/** Reads results back, a line of JSON for each row, some at a time. Throws a UsageError. */
type StoredReader = (path: string) => AsyncGenerator<LineRun>;

/** Formats in which a row is one row; a file of CSV has a line for each finding. */
export const STORED_READERS: Partial<Record<PieceFormat, StoredReader>> = {
  jsonl: storedJsonLines,
  parquet: storedParquet,
};

async function* storedJsonLines(path: string): AsyncGenerator<LineRun> {
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      const end = bytes.lastIndexOf(0x0a) + 1;
      if (end > 0) yield new LineRun(bytes.subarray(0, end));
      rest = bytes.subarray(end);
    }
  } catch (error) {
    throw complaintAbout(path, error);
  }
}

async function* storedParquet(path: string): AsyncGenerator<LineRun> {
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
    for (const group of groups.keys())
      for await (const batch of rows(group))
        if (batch.length > 0) yield new LineRun(Buffer.from(`${batch.map(lineOf).join('\n')}\n`));
  } finally {
    await file.close();
  }
}

/** What is not there and what is nothing are the same in a column. */
function lineOf({ input, ...row }: Record<string, unknown>): string {
  return jsonLine(typeof input === 'string' ? { ...row, input: JSON.parse(input) } : row);
}
