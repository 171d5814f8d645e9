import { asCsv, CSV_HEAD } from '../screen/print';
import { writeFiles } from '../write-files';
import type { PieceFormat } from './piece';

/** Writes lines of results as a file that is whole or not there. Throws a UsageError. */
export type PieceWriter = (place: string, lines: AsyncIterable<string>) => Promise<void>;

/** How each format is written; what only some need is loaded with the first of them. */
export const PIECE_WRITERS: Readonly<Record<PieceFormat, PieceWriter>> = {
  jsonl: (place, lines) => writeFiles([{ path: place, blocks: lines, pack: false }]),
  csv: (place, lines) => writeFiles([{ path: place, blocks: csvOf(lines), pack: false }]),
  parquet: async (place, lines) => (await import('./parquet-file')).writeParquet(place, lines),
  arrow: async (place, lines) => (await import('./arrow-file')).writeArrow(place, lines),
};

async function* csvOf(lines: AsyncIterable<string>): AsyncGenerator<string> {
  yield `${CSV_HEAD}\n`;
  for await (const some of lines)
    for (const line of some.split('\n')) {
      if (line === '') continue;
      const result = JSON.parse(line);
      const { input, ...screening } = result;
      yield `${asCsv('error' in result ? result : { screening, input })}\n`;
    }
}
