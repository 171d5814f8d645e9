import type { Notice } from '../locales/notice';
import type { RecordEnd, RecordPart } from './parts';
import { said, saidNotice } from './said';

/** What the parts so far come to. */
export type Tally = Pick<RecordEnd, 'rows' | 'rejected' | 'outcomes'>;

export function emptyTally(): Tally {
  return {
    rows: 0,
    rejected: 0,
    outcomes: { conflict: 0, review: 0, note: 0, 'not-looked-up': 0, clear: 0 },
  };
}

/** Counts a part in; heads and ends are none of the rows. */
export function countPart(tally: Tally, part: RecordPart): void {
  if (part.part !== 'row' && part.part !== 'rejected') return;
  tally.rows++;
  if (part.part === 'rejected') tally.rejected++;
  else tally.outcomes[part.outcome]++;
}

/** Whether an end says what its rows come to. */
export function endsWith(tally: Tally, end: RecordEnd): boolean {
  const levels = Object.keys(tally.outcomes) as (keyof Tally['outcomes'])[];
  return (
    tally.rows === end.rows &&
    tally.rejected === end.rejected &&
    levels.every((level) => tally.outcomes[level] === end.outcomes[level])
  );
}

/** The last part of a record. */
export function recordEnd(tally: Tally, doubts: readonly Notice[]): RecordEnd {
  const rejected = tally.rejected;
  const open = tally.outcomes['not-looked-up'];
  return {
    part: 'end',
    rows: tally.rows,
    rejected,
    outcomes: { ...tally.outcomes },
    notChecked: [
      said((t) => t('screeningRecord.rejectedRows', { n: rejected })),
      said((t) => t('screeningRecord.openListings', { n: open })),
      ...doubts.map(saidNotice),
    ],
  };
}
