import type { Recordal } from '../recordal';
import { hash53 } from './checksum';
import { foldHeader } from './columns';
import { listsDatabase } from './database';
import type { ByteSource } from './parse/bytes';
import { type FileReading, type ReadOptions, type RejectedRow, readList, UnmappedFile } from './read';

/** How a file will be read, before it is: shown with its first rows, and changed by hand. */
export interface ListPreview {
  file: FileReading;
  /** The map in use, if it was made by hand: field → header. */
  map?: Record<string, string>;
  accepted: Recordal[];
  rejected: RejectedRow[];
  warnings: string[];
}

const ROWS = 20;

/**
 * Reads the first rows of a file; `open` may be called twice. A map that was made by hand for the same headers is
 * used again. Throws as readList does, but for a table whose columns nobody can guess: it is shown for mapping.
 */
export async function previewList(open: () => ByteSource, options: ReadOptions): Promise<ListPreview> {
  const guessed = await firstRows(open(), options);
  if (options.map) return { ...guessed, map: { ...options.map } };
  const map = await rememberedMap(guessed.file.columns.map(({ header }) => header));
  return map ? { ...(await firstRows(open(), { ...options, map })), map } : guessed;
}

async function firstRows(source: ByteSource, options: ReadOptions): Promise<ListPreview> {
  const accepted: Recordal[] = [];
  const rejected: RejectedRow[] = [];
  try {
    for await (const item of readList(source, { ...options, limit: ROWS })) {
      if (item.kind === 'accepted') accepted.push(item.recordal);
      if (item.kind === 'report') {
        const { file, warnings } = item.report;
        return { file, accepted, rejected: item.report.rejected, warnings };
      }
    }
  } catch (error) {
    if (!(error instanceof UnmappedFile)) throw error;
    return { file: error.file, accepted, rejected, warnings: [error.message] };
  }
  throw new Error('a list ended without an account of its rows');
}

/** What makes two files the same layout: their headers, in their order. */
function layoutOf(headers: readonly string[]): string {
  return String(hash53(headers.map(foldHeader).join('|')));
}

/** Keeps a map made by hand for all files of the same layout; an empty one forgets it. */
export async function rememberMap(headers: readonly string[], map: Record<string, string>): Promise<void> {
  const database = await listsDatabase();
  if (Object.keys(map).length === 0) await database.delete('columnMaps', layoutOf(headers));
  else await database.put('columnMaps', map, layoutOf(headers));
}

async function rememberedMap(headers: readonly string[]): Promise<Record<string, string> | undefined> {
  if (headers.length === 0) return undefined;
  return (await listsDatabase()).get('columnMaps', layoutOf(headers));
}
