import type { Recordal } from '../../domain/recordal';
import { notice } from '../../locales/notice';
import { type ByteSource, byteChunks, UnreadableFile } from '../../tabular/bytes';
import { plainBytes } from '../../tabular/gunzip';
import { readJsonLines } from '../../tabular/json';
import { decodeUtf8 } from '../../tabular/utf8';
import { checked } from './row-reading';

/**
 * Reads a list that this product wrote: JSON Lines of recordals, packed or not. One row that is not valid refuses the
 * whole list (UnreadableFile). Small enough for the background, which reads nothing else.
 */
export async function* recordalLines(
  source: ByteSource,
  { regime, signal }: { regime?: string | undefined; signal?: AbortSignal | undefined } = {},
): AsyncGenerator<Recordal> {
  const plain = plainBytes(byteChunks(source, signal));
  for await (const batch of readJsonLines(decodeUtf8(plain)))
    for (const { row, value, error } of batch) {
      const reading = error ? { reason: error } : checked(withRegime(value, regime), []);
      if (reading.reason) throw new UnreadableFile(notice('badRow', { row, reason: reading.reason }));
      yield reading.recordal;
    }
}

function withRegime(value: unknown, regime: string | undefined): unknown {
  const named = regime === undefined || value === null || typeof value !== 'object' || 'regime' in value;
  return named ? value : { ...value, regime };
}
