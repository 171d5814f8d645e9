import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type RowGroup,
} from 'hyparquet';
import { notice } from '../../locales/notice';
import { UnreadableFile } from '../bytes';
import { CODECS } from './codecs';
import { decimalOf, type ExactTypes, jsonOrText, withExactTypes } from './exact-types';
import { jsonValue } from './json-value';
import { refuseMore } from './limits';
import { checkPages } from './page-headers';

/** Bytes that are read where they are wanted: those of a file on a disk, or in memory. */
export type RandomBytes = AsyncBuffer;

/** An opened file of Parquet: groups of rows, each read by itself. */
export interface ParquetFile {
  /** Names of its columns, in its order. */
  columns: string[];
  /** Rows of each group. */
  groups: number[];
  /** Rows of one group as objects, in batches. Memory is that of the group's columns. Throws UnreadableFile. */
  rows(group: number): AsyncGenerator<Record<string, unknown>[]>;
}

/** Rows made at once from a group's columns. */
const BATCH = 2_000;

/**
 * Opens a file by its footer, which is at its end. Throws UnreadableFile for one that is cut off, damaged, encrypted, or
 * claims more than a table of listings has.
 */
export async function openParquet(bytes: RandomBytes): Promise<ParquetFile> {
  const { metadata, scales } = withExactTypes(
    await orDamaged(() => parquetMetadataAsync(bytes, { geoparquet: false })),
  );
  refuseMore('columns', metadata.schema.length);
  refuseMore('groups', metadata.row_groups.length);
  const columns = (await orDamaged(async () => parquetSchema(metadata))).children.map(
    ({ element }) => element.name,
  );
  const groups = metadata.row_groups.map(({ num_rows }) => Number(num_rows));
  for (const rows of groups) refuseMore('rows', rows);
  return {
    columns,
    groups,
    rows: (group) => rowsOf(bytes, { metadata, scales }, group, columns),
  };
}

async function* rowsOf(
  bytes: RandomBytes,
  { metadata, scales }: ExactTypes,
  group: number,
  names: readonly string[],
): AsyncGenerator<Record<string, unknown>[]> {
  const valueAt = (name: string, row: number) => {
    const scale = scales.get(name);
    const value = columns.get(name)?.[row];
    return jsonValue(scale === undefined ? value : decimalOf(value, scale));
  };
  const { count, columns } = await orDamaged(() => readGroup(bytes, metadata, group));
  for (let from = 0; from < count; from += BATCH) {
    const rows: Record<string, unknown>[] = [];
    for (let row = from; row < Math.min(count, from + BATCH); row++)
      // A column may be called "__proto__".
      rows.push(Object.fromEntries(names.map((name) => [name, valueAt(name, row)])));
    yield rows;
  }
}

/** All columns of a group, value by value. */
async function readGroup(bytes: RandomBytes, metadata: FileMetaData, at: number) {
  const group = metadata.row_groups[at]!;
  const count = Number(group.num_rows);
  await checkGroup(bytes, metadata, group);
  const start = metadata.row_groups.slice(0, at).reduce((sum, { num_rows }) => sum + Number(num_rows), 0);
  const columns = new Map<string, unknown[]>();
  await parquetRead({
    file: bytes,
    metadata,
    compressors: CODECS,
    parsers: { jsonFromBytes: jsonOrText },
    rowStart: start,
    rowEnd: start + count,
    onChunk({ columnName, columnData, rowStart }) {
      const values = columns.get(columnName) ?? new Array<unknown>(count);
      columns.set(columnName, values);
      for (let row = 0; row < columnData.length; row++) values[rowStart - start + row] = columnData[row];
    },
  });
  return { count, columns };
}

async function checkGroup(bytes: RandomBytes, metadata: FileMetaData, group: RowGroup): Promise<void> {
  const nested = new Set(
    parquetSchema(metadata).children.flatMap(({ element, children }) =>
      children.length > 0 ? [element.name] : [],
    ),
  );
  let unpacked = 0;
  for (const { meta_data: column } of group.columns) {
    if (!column) throw new UnreadableFile(notice('parquetDamaged'));
    if (column.codec !== 'UNCOMPRESSED' && !(column.codec in CODECS))
      throw new UnreadableFile(notice('parquetCodec', { codec: String(column.codec) }));
    const from = Number(column.dictionary_page_offset || column.data_page_offset);
    const length = Number(column.total_compressed_size);
    refuseMore('group', length);
    refuseMore('group', from + length > bytes.byteLength ? Number.NaN : length);
    const rows = nested.has(column.path_in_schema[0]!) ? undefined : Number(group.num_rows);
    unpacked += checkPages(await bytes.slice(from, from + length), column, rows);
    refuseMore('group', unpacked);
  }
}

/** What the reader stumbles over is damage, whatever it calls it. */
async function orDamaged<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(notice('parquetDamaged'));
  }
}
