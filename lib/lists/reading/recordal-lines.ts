import type { Recordal } from '../../domain/recordal';
import { notice } from '../../locales/notice';
import { type ByteSource, byteChunks, UnreadableFile } from '../../tabular/bytes';
import { plainBytes } from '../../tabular/gunzip';
import { readJsonLines } from '../../tabular/json';
import { decodeUtf8 } from '../../tabular/utf8';
import { type CoverageLine, readCoverageLine } from './coverage-line';
import { checked } from './row-reading';

interface LineOptions {
  /** Regime of rows that name none. */
  regime?: string | undefined;
  signal?: AbortSignal | undefined;
  /** Hears what the list says that it answers for. */
  onCoverage?: ((line: CoverageLine) => void) | undefined;
}

/**
 * Reads a list that this product wrote: JSON Lines of recordals, packed or not. One row that is not valid refuses the
 * whole list (UnreadableFile). Small enough for the background, which reads nothing else.
 */
export async function* recordalLines(
  source: ByteSource,
  { regime, signal, onCoverage }: LineOptions = {},
): AsyncGenerator<Recordal> {
  const plain = plainBytes(byteChunks(source, signal));
  for await (const batch of readJsonLines(decodeUtf8(plain)))
    for (const { row, value, error } of batch) {
      const line = readCoverageLine(value);
      if (line) {
        onCoverage?.(line);
        continue;
      }
      const reading = error ? { reason: error } : checked(withRegime(value, regime), []);
      if (reading.reason) throw new UnreadableFile(notice('badRow', { row, reason: reading.reason }));
      yield reading.recordal;
    }
}

function withRegime(value: unknown, regime: string | undefined): unknown {
  const named = regime === undefined || value === null || typeof value !== 'object' || 'regime' in value;
  return named ? value : { ...value, regime };
}
