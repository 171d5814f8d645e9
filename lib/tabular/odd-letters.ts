import { type Notice, notice } from '../locales/notice';
import type { CellRow } from './delimited';
import { rowNumbers } from './left-out';
import { NO_TEXT } from './likely-text';
import { decodedOnce } from './twice-encoded';

/** Rows named one by one. */
const NAMED = 20;

/**
 * The same rows; those with characters that no text has (controls, private use, bytes that could not be read) are told
 * once all are read: the file may be in another charset than it was read in, or was damaged before.
 */
export async function* tellingOddLetters(
  batches: AsyncIterable<CellRow[]>,
  charset: () => string | undefined,
  doubts: Notice[],
): AsyncGenerator<CellRow[]> {
  const named: number[] = [];
  let count = 0;
  for await (const rows of batches) {
    for (const { row, cells } of rows)
      if (cells.some((cell) => NO_TEXT.test(cell) && NO_TEXT.test(decodedOnce(cell))) && ++count <= NAMED)
        named.push(row);
    yield rows;
  }
  if (count === 0) return;
  doubts.push(notice('oddLetters', { rows: rowNumbers(named, count), charset: charset() ?? 'utf-8' }));
}
