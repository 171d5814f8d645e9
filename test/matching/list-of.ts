import type { Recordal, RecordalInput } from '../../lib/domain/recordal';
import type { Candidate, MarkIndex } from '../../lib/matching/candidate';
import { compileIndex } from '../../lib/matching/index/build';
import { openIndex } from '../../lib/matching/open';
import { recordalOf } from '../recordal-of';

/** Recordals with nothing but these marks, or with the given fields. */
export function recordalsOf(marks: readonly (string | Partial<RecordalInput>)[]): Recordal[] {
  return marks.map((mark, row) => {
    const fields = typeof mark === 'string' ? { markText: mark } : mark;
    return recordalOf({ recordNo: `T-${row}`, ...fields });
  });
}

export const indexOf = (...marks: (string | Partial<RecordalInput>)[]): MarkIndex =>
  openIndex(compileIndex(recordalsOf(marks)));

/** The candidates of one title, in order of the text. */
export function inTitle(index: MarkIndex, text: string): Candidate[] {
  return index
    .find({ text, field: 'title' })
    .sort((a, b) => a.start - b.start || a.end - b.end || a.row - b.row);
}
