import { type Remark, remark } from '../locales/message';
import type { ByteSource } from '../tabular/bytes';
import type { Charset } from '../tabular/charset';
import type { ValueRow } from '../tabular/json';
import { openFile } from '../tabular/open-table';

/** One row of a listing file: a plain object by header, or why it is none. */
export interface PlainRow {
  row: number;
  value?: Record<string, unknown>;
  error?: Remark;
}

/**
 * Reads the rows of any table or JSON file as plain objects: the same containers that lists come in. Headers keep
 * their spelling; a repeated or empty header gets its column number. Throws UnreadableFile.
 */
export async function* readRows(
  source: ByteSource,
  options: { signal?: AbortSignal; charset?: Charset; delimiter?: string } = {},
): AsyncGenerator<PlainRow> {
  const file = await openFile(source, options);
  if (file.kind === 'values') {
    for await (const batch of file.rows) yield* batch.map(plainValue);
    return;
  }
  let headers: string[] | undefined;
  for await (const batch of file.rows) {
    for (const { row, cells } of batch) {
      if (headers) yield { row, value: plainCells(headers, cells) };
      else headers = uniqueHeaders(cells);
    }
  }
}

function plainValue({ row, value, error }: ValueRow): PlainRow {
  if (error) return { row, error };
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return { row, error: remark('notObject') };
  return { row, value: value as Record<string, unknown> };
}

function uniqueHeaders(cells: readonly string[]): string[] {
  const seen = new Set<string>();
  return cells.map((cell, column) => {
    const header = cell.trim();
    const name = header === '' || seen.has(header) ? `${header || 'column'} ${column + 1}` : header;
    seen.add(name);
    return name;
  });
}

function plainCells(headers: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const value: Record<string, unknown> = Object.create(null);
  headers.forEach((header, column) => {
    const cell = cells[column];
    if (cell !== undefined && cell !== '') value[header] = cell;
  });
  return { ...value };
}
