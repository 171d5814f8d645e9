import type { WholeRow } from '../../../listing-files/open-listings';
import { UsageError } from '../../usage-error';

/** Rows of the input that are held beside their stored lines at once. */
const CHUNK = 2_000;

export interface TakingOver {
  rows: AsyncIterable<WholeRow>;
  stored: AsyncIterable<string[]>;
  /** Whether a row must be screened anew. */
  isTouched(row: WholeRow, line: string): boolean;
  screen(rows: readonly WholeRow[]): Promise<string>;
}

/** The stored line of each row, and a new one where it is touched, in order. Throws a UsageError where there are not as many. */
export async function* takenOver({ rows, stored, isTouched, screen }: TakingOver): AsyncGenerator<string> {
  const lines = oneByOne(stored);
  let chunk: string[] = [];
  let touched: { at: number; row: WholeRow }[] = [];
  const finish = async () => {
    if (touched.length > 0) {
      const anew = (await screen(touched.map(({ row }) => row))).split('\n');
      for (const [nth, { at }] of touched.entries()) chunk[at] = anew[nth]!;
    }
    const text = chunk.join('\n');
    chunk = [];
    touched = [];
    return text;
  };
  for await (const row of rows) {
    const { value: line } = await lines.next();
    if (line === undefined) throw new UsageError('stored results have fewer rows than their input');
    if (isTouched(row, line)) touched.push({ at: chunk.length, row });
    chunk.push(line);
    if (chunk.length === CHUNK) yield await finish();
  }
  if (chunk.length > 0) yield await finish();
}

async function* oneByOne(batches: AsyncIterable<string[]>): AsyncGenerator<string, undefined> {
  for await (const batch of batches) yield* batch;
  return undefined;
}
