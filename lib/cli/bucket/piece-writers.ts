import { asCsv, CSV_HEAD } from '../screen/print';
import { writeFiles } from '../write-files';
import type { PieceFormat } from './piece';

/** Whole lines of results, as text or in UTF-8. */
export type ResultLines = string | Uint8Array;

/** Writes lines of results as a file that is whole or not there. Throws a UsageError. */
export type PieceWriter = (place: string, lines: AsyncIterable<ResultLines>) => Promise<void>;

/** How each format is written; what only some need is loaded with the first of them. */
export const PIECE_WRITERS: Readonly<Record<PieceFormat, PieceWriter>> = {
  jsonl: (place, lines) => writeFiles([{ path: place, blocks: lines, pack: false }]),
  csv: (place, lines) => writeFiles([{ path: place, blocks: csvOf(asText(lines)), pack: false }]),
  parquet: async (place, lines) => (await import('./parquet-file')).writeParquet(place, asText(lines)),
  arrow: async (place, lines) => (await import('./arrow-file')).writeArrow(place, asText(lines)),
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

async function* asText(lines: AsyncIterable<ResultLines>): AsyncGenerator<string> {
  for await (const some of lines) yield typeof some === 'string' ? some : Buffer.from(some).toString();
}
