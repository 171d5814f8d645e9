import type { Notice } from '../locales/notice';
import { asLines } from './as-lines';
import type { RecordForm } from './form';
import { type RecordSubject, recordHead } from './head';
import type { RecordPart, RowPart } from './parts';
import { BEFORE_ALL, sealPart } from './seal';
import { countPart, emptyTally, recordEnd } from './tally';

/**
 * Writes a record, line by line, from its rows as they come, with one row in memory at a time.
 * @param doubts doubts about the file; read after the last row
 */
export async function* recordLines(
  form: RecordForm,
  subject: RecordSubject,
  rows: AsyncIterable<RowPart> | Iterable<RowPart>,
  doubts: readonly Notice[],
): AsyncGenerator<string> {
  const write = form.writer();
  const tally = emptyTally();
  let prev = BEFORE_ALL;
  const linesOf = (part: RecordPart) => {
    countPart(tally, part);
    const sealed = sealPart(part, prev);
    prev = sealed.hash;
    return asLines(write(sealed));
  };
  yield asLines(form.opening);
  yield linesOf(recordHead(subject));
  for await (const row of rows) yield linesOf(row);
  yield linesOf(recordEnd(tally, doubts));
  yield asLines(form.closing);
}
