import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../../lib/tabular/bytes';
import { openFile } from '../../lib/tabular/open-table';
import { CODECS } from '../../lib/tabular/parquet/codecs';
import { parquetOf } from './parquet-file';

const MB = 1 << 20;

/** A frame of Zstandard in 4 bytes for each 128 kB: blocks that say one letter over and over (RFC 8878, 3.1.1.2). */
function zstdBomb(megabytes: number): Uint8Array {
  const blocks = megabytes * 8;
  const bytes = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38];
  for (let block = 1; block <= blocks; block++) {
    const header = (block === blocks ? 1 : 0) | (1 << 1) | ((128 << 10) << 3);
    bytes.push(header & 0xff, (header >> 8) & 0xff, (header >> 16) & 0xff, 0x61);
  }
  return Uint8Array.from(bytes);
}

/** What an unpacking gives, or that it is refused, and by how many bytes memory grew meanwhile. */
function unpacked(codec: 'ZSTD' | 'GZIP', packed: Uint8Array, size: number) {
  const before = process.memoryUsage().arrayBuffers;
  let length: number | 'refused';
  try {
    length = CODECS[codec]!(packed, size).length;
  } catch {
    length = 'refused';
  }
  return { length, grew: process.memoryUsage().arrayBuffers - before };
}

describe('a page of Parquet that unpacks to more than it claims', () => {
  test.each([
    ['ZSTD', () => zstdBomb(1_024)],
    ['GZIP', () => gzipSync(Buffer.alloc(64 * MB), { level: 1 })],
  ] as const)('in %s takes no more room than it claims', (codec, make) => {
    const packed = make();
    const { length, grew } = unpacked(codec, packed, 4_096);
    if (length !== 'refused') expect(length).toBeLessThanOrEqual(4_096);
    expect(grew).toBeLessThan(32 * MB);
  });

  test('is as long as it claims where it is honest', () => {
    expect(unpacked('ZSTD', zstdBomb(1), MB).length).toBe(MB);
    expect(unpacked('GZIP', gzipSync(Buffer.alloc(MB)), MB).length).toBe(MB);
  });

  test.each(['ZSTD', 'GZIP', 'SNAPPY'])('in %s is refused where it claims more than a page has', (codec) => {
    expect(() => CODECS[codec as 'ZSTD']!(zstdBomb(1), 300 * MB)).toThrow(UnreadableFile);
  });
});

async function rowsOf(bytes: Uint8Array): Promise<number> {
  let rows = 0;
  for await (const batch of (await openFile(bytes)).rows) rows += batch.length;
  return rows;
}

describe('a footer of Parquet', () => {
  test('that names a group of more rows than anybody holds in memory is refused before one is read', async () => {
    const bytes = await parquetOf(
      "SELECT 'a' AS title FROM range(4100000)",
      'COMPRESSION zstd, ROW_GROUP_SIZE 8000000',
    );
    await expect(rowsOf(bytes)).rejects.toThrow(UnreadableFile);
  });

  test.each([
    ['longer than the file', [0xff, 0xff, 0xff, 0x7f]],
    ['longer than a number without a sign', [0xff, 0xff, 0xff, 0xff]],
    ['empty', [0, 0, 0, 0]],
    ['cut short', [40, 0, 0, 0]],
  ])('that says it is %s is no table', async (_, length) => {
    const bytes = await parquetOf("SELECT 'a' AS title FROM range(10)");
    const lying = Uint8Array.from(bytes);
    lying.set(length, lying.length - 8);
    await expect(rowsOf(lying)).rejects.toThrow(UnreadableFile);
  });

  test('of nothing but zeros, or of what no schema says, is no table', async () => {
    const bytes = await parquetOf("SELECT 'a' AS title FROM range(10)");
    for (const filled of [0x00, 0x15, 0xff]) {
      const lying = Uint8Array.from(bytes);
      lying.fill(filled, 4, lying.length - 8);
      await expect(rowsOf(lying)).rejects.toThrow(UnreadableFile);
    }
  });
});
