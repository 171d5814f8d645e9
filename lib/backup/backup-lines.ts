import type { Notice } from '../locales/notice';
import { type ByteSource, byteChunks } from '../tabular/bytes';
import { plainBytes } from '../tabular/gunzip';
import { readJsonLines } from '../tabular/json';
import { decodeUtf8 } from '../tabular/utf8';

/** What a line of a backup may be, apart from a row of a list. A recordal has no field of these names. */
const ENTRIES = [
  'format',
  'extra',
  'subscription',
  'note',
  'stock',
  'alert',
  'columnMap',
  'changes',
  'list',
  'end',
] as const;

/** A line that is no row of a list; of unknown origin, so nothing of it is trusted. */
export type Entry = Partial<Record<(typeof ENTRIES)[number] | 'at' | 'item' | 'value', unknown>>;

/** One line of a backup, by its number in the file. */
export type BackupLine = { line: number } & (
  | { entry: Entry }
  /** A row of the list above it, as far as one can tell: lines that are no JSON stand where a row may have been. */
  | { row: unknown; fault?: Notice }
);

/** The lines of a backup one by one, whether packed or not. Throws UnreadableFile where the file is damaged or cut. */
export async function* backupLines(source: ByteSource, signal?: AbortSignal): AsyncGenerator<BackupLine> {
  const batches = readJsonLines(decodeUtf8(plainBytes(byteChunks(source, signal))));
  for await (const batch of batches)
    for (const { row: line, value, error } of batch) {
      if (error) yield { line, row: undefined, fault: error };
      else if (isEntry(value)) yield { line, entry: value };
      else yield { line, row: value };
    }
}

function isEntry(value: unknown): value is Entry {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    ENTRIES.some((name) => Object.hasOwn(value, name))
  );
}
