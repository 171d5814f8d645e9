import { open } from 'node:fs/promises';
import { listingsIn, openListings, type WholeRow } from '../../listing-files/open-listings';
import type { Charset } from '../../tabular/charsets';
import { isParquet } from '../../tabular/file-signature';
import type { OpenedFile } from '../../tabular/open-table';
import { openParquet, type ParquetFile, type RandomBytes } from '../../tabular/parquet/row-groups';
import { sayLeftOut } from '../in-english';
import { openFile } from '../read-file';
import { complaintAbout } from '../system-fault';
import { partitionsOf } from './partitions';

/** Rows that are screened, written and skipped as one: a row group of Parquet, or so many rows of any other file. */
export interface Block {
  /** From 0, within its file. */
  number: number;
  /** Rows before it in its file. */
  before: number;
  rows: AsyncIterable<WholeRow>;
}

/** Rows of a block of text: some ten seconds' work, which is the most that a kill costs. */
const ROWS = 100_000;

/**
 * The blocks of a file of listings that are wanted, in order. Those of Parquet that are not wanted are not read. Throws a
 * UsageError when the file cannot be read.
 */
export async function* blocksOf(
  path: string,
  isWanted: (block: number) => boolean,
  charset?: Charset,
): AsyncGenerator<Block> {
  const file = await open(path).catch((error) => {
    throw complaintAbout(path, error);
  });
  try {
    const head = Buffer.alloc(4);
    await file.read(head, 0, head.length, 0);
    if (isParquet(head)) yield* rowGroups(await randomBytes(file), path, isWanted);
    else yield* runs(path, isWanted, charset);
  } catch (error) {
    throw complaintAbout(path, error);
  } finally {
    await file.close();
  }
}

type FileHandle = Awaited<ReturnType<typeof open>>;

async function randomBytes(file: FileHandle): Promise<RandomBytes> {
  const { size } = await file.stat();
  return {
    byteLength: size,
    async slice(start, end = size) {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      await file.read(bytes, 0, bytes.length, start);
      return bytes.buffer;
    },
  };
}

async function* rowGroups(
  bytes: RandomBytes,
  path: string,
  isWanted: (block: number) => boolean,
): AsyncGenerator<Block> {
  const file = await openParquet(bytes);
  let before = 0;
  for (const [number, count] of file.groups.entries()) {
    if (count > 0 && isWanted(number))
      yield { number, before, rows: rowsOfGroup(file, number, before, path) };
    before += count;
  }
}

async function* rowsOfGroup(
  file: ParquetFile,
  group: number,
  before: number,
  path: string,
): AsyncGenerator<WholeRow> {
  const opened = await listingsIn(openGroup(file, group, before), {
    headed: true,
    beside: partitionsOf(path),
  });
  yield* opened.wholeRows();
}

function openGroup(file: ParquetFile, group: number, before: number): OpenedFile {
  async function* rows() {
    let row = before;
    for await (const batch of file.rows(group)) yield batch.map((value) => ({ row: ++row, value }));
  }
  return {
    format: 'parquet',
    charset: () => undefined,
    leftOut: [],
    doubts: [],
    kind: 'values',
    rows: rows(),
  };
}

/** Rows can only be counted by reading them: those of a block that is not wanted are read, and left. */
async function* runs(
  path: string,
  isWanted: (block: number) => boolean,
  charset: Charset | undefined,
): AsyncGenerator<Block> {
  const opened = await openListings(await openFile(path), {
    headed: true,
    charset,
    beside: partitionsOf(path),
  });
  sayLeftOut(path, opened.leftOut);
  const rows = opened.wholeRows();
  let next = await rows.next();
  for (let number = 0; !next.done; number++) {
    async function* block(): AsyncGenerator<WholeRow> {
      for (let row = 0; row < ROWS && !next.done; row++) {
        yield next.value;
        next = await rows.next();
      }
    }
    const taken = block();
    if (isWanted(number)) yield { number, before: number * ROWS, rows: taken };
    for await (const _ of taken);
  }
  sayLeftOut(path, opened.doubts);
}
