import type { Notice } from '../locales/notice';
import { type ByteSource, byteChunks } from '../tabular/bytes';
import { plainBytes } from '../tabular/gunzip';
import { readJsonLines } from '../tabular/json';
import { decodeUtf8 } from '../tabular/utf8';

/** The kinds of lines in a backup other than rows of a list. A recordal has no fields with these names. */
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

/** A line that is no row of a list; from an untrusted source. */
export type Entry = Partial<Record<(typeof ENTRIES)[number] | 'at' | 'item' | 'value', unknown>>;

/** One line of a backup, with its number in the file. */
export type BackupLine = { line: number } & (
  | { entry: Entry }
  /** Probably a row of the list above it: lines that are not JSON count as well where a row could be. */
  | { row: unknown; fault?: Notice }
);

/**
 * The lines of a backup one by one, whether compressed or not. Throws UnreadableFile if the file is damaged or
 * truncated.
 */
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
