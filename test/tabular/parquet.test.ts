import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../../lib/tabular/bytes';
import { openFile } from '../../lib/tabular/open-table';
import { jsonOrText } from '../../lib/tabular/parquet/exact-types';
import { parquetOf } from './parquet-file';

async function rowsOf(bytes: Uint8Array) {
  const file = await openFile(bytes);
  const rows: { row: number; value?: unknown }[] = [];
  for await (const batch of file.rows) rows.push(...(batch as typeof rows));
  return { format: file.format, rows };
}

const TITLES = "SELECT range AS id, 'Shoe ' || range AS title FROM range(5000)";

describe('a file of Parquet', () => {
  test.each(['uncompressed', 'snappy', 'zstd', 'gzip'])(
    'packed with %s is read, row by row in its order',
    async (codec) => {
      const { format, rows } = await rowsOf(
        await parquetOf(TITLES, `COMPRESSION ${codec}, ROW_GROUP_SIZE 2048`),
      );
      expect(format).toBe('parquet');
      expect(rows).toHaveLength(5_000);
      expect(rows[0]).toEqual({ row: 1, value: { id: 0, title: 'Shoe 0' } });
      expect(rows.every(({ row, value }, at) => row === at + 1 && (value as { id: number }).id === at)).toBe(
        true,
      );
    },
  );

  test('gives long decimals by their digits, as which Snowflake writes whole numbers', async () => {
    const bytes = await parquetOf(
      `SELECT 12345678901234567890::DECIMAL(38,0) AS id, -12345678901234567891::DECIMAL(20,0) AS below,
       1234567890123456789.25::DECIMAL(21,2) AS amount, 1234567890123456.5::DECIMAL(18,2) AS of_eight_bytes,
       42::DECIMAL(38,0) AS small, -0.5::DECIMAL(38,2) AS half, NULL::DECIMAL(38,0) AS nothing,
       12.50::DECIMAL(10,2) AS price, 0.0000000000000000000001::DECIMAL(38,22) AS least`,
    );
    expect((await rowsOf(bytes)).rows[0]?.value).toEqual({
      id: '12345678901234567890',
      below: '-12345678901234567891',
      amount: '1234567890123456789.25',
      of_eight_bytes: '1234567890123456.5',
      small: 42,
      half: -0.5,
      nothing: null,
      price: 12.5,
      least: 1e-22,
    });
  });

  test('long decimals of a dictionary, of several groups and beside nested ones are theirs', async () => {
    const query = `SELECT {'a': range::DECIMAL(38,0)} AS nested, (12345678901234567000 + range % 3)::DECIMAL(38,0) AS id
       FROM range(5000)`;
    const { rows } = await rowsOf(await parquetOf(query, 'ROW_GROUP_SIZE 2048'));
    expect(rows).toHaveLength(5_000);
    expect(rows.map(({ value }) => (value as { id: string }).id)).toEqual(
      Array.from({ length: 5_000 }, (_, at) => `1234567890123456700${at % 3}`),
    );
    expect(rows[7]?.value).toMatchObject({ nested: { a: 7 } });
  });

  test('a column of a type that nobody reads, or of JSON that is none, takes no row away', async () => {
    const bytes = await parquetOf(
      `SELECT 1 AS id, 'Nike shoes' AS title, INTERVAL 1 DAY AS term, '["Nike"]'::JSON AS brand`,
    );
    expect((await rowsOf(bytes)).rows[0]?.value).toMatchObject({ title: 'Nike shoes', brand: ['Nike'] });
    const [json, none] = ['{"a":1}', '{a'].map((text) => jsonOrText(new TextEncoder().encode(text)));
    expect([json, none, jsonOrText(undefined)]).toEqual([{ a: 1 }, '{a', undefined]);
  });

  test('gives values as JSON has them: days and moments, whole numbers of any size, decimals, nothing, lists', async () => {
    const bytes = await parquetOf(
      `SELECT DATE '2026-01-02' AS day, TIMESTAMP '2026-01-02 03:04:05' AS moment, 9007199254740993::BIGINT AS large,
       7::BIGINT AS small, 12.50::DECIMAL(10,2) AS price, NULL::VARCHAR AS seller, ['a', 'b'] AS tags,
       {'x': 1, 'y': [2]} AS nested, true AS flag, 'nan'::DOUBLE AS nan, '鞋' AS han`,
    );
    expect((await rowsOf(bytes)).rows[0]?.value).toEqual({
      day: '2026-01-02',
      moment: '2026-01-02T03:04:05.000Z',
      large: '9007199254740993',
      small: 7,
      price: 12.5,
      seller: null,
      tags: ['a', 'b'],
      nested: { x: 1, y: [2] },
      flag: true,
      nan: null,
      han: '鞋',
    });
  });

  test('packed with what is not read says so by its name', async () => {
    const bytes = await parquetOf(TITLES, 'COMPRESSION brotli');
    await expect(rowsOf(bytes)).rejects.toThrow('packed with BROTLI');
  });

  test('that is cut off anywhere is no table', async () => {
    const bytes = await parquetOf(TITLES);
    for (const length of [4, 12, 1_000, bytes.length - 1])
      await expect(rowsOf(bytes.slice(0, length))).rejects.toThrow(UnreadableFile);
  });

  test('that is damaged gives rows or one sentence, and neither takes long nor much memory', async () => {
    const bytes = await parquetOf(
      "SELECT range AS id, 'Shoe ' || (range % 7) AS title, CASE WHEN range % 3 = 0 THEN NULL ELSE [range, 1] END AS tags FROM range(500)",
      'COMPRESSION zstd',
    );
    const before = process.memoryUsage().rss;
    let seed = 7;
    const random = (most: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % most;
    };
    for (let round = 0; round < 400; round++) {
      const damaged = bytes.slice();
      // The numbers that a reader believes stand in the footer and in the pages' headers: most damage falls there.
      for (let times = 0; times <= random(3); times++)
        damaged[random(2) ? bytes.length - 9 - random(700) : random(bytes.length)] = random(256);
      await rowsOf(damaged).catch((error) => expect(error).toBeInstanceOf(UnreadableFile));
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(800 << 20);
  }, 60_000);
});
