import type { Notice } from '../locales/notice';
import { said, saidNotice } from '../said/said';
import { ROW_LEVELS } from './fields';
import type { RecordEnd, RecordPart } from './parts';
import type { ShipmentEnd } from './shipment-schema';

/** The totals of the parts so far. */
export type Tally = Pick<RecordEnd, 'rows' | 'rejected' | 'levels'>;

export function emptyTally(): Tally {
  return {
    rows: 0,
    rejected: 0,
    levels: { conflict: 0, review: 0, note: 0, 'not-looked-up': 0, settled: 0, clear: 0 },
  };
}

/** Counts a part; heads and ends are not rows. */
export function countPart(tally: Tally, part: RecordPart): void {
  if (part.part !== 'row' && part.part !== 'rejected') return;
  tally.rows++;
  if (part.part === 'rejected') tally.rejected++;
  else tally.levels[part.level]++;
}

/** Adds another tally. */
export function addTally(tally: Tally, { rows, rejected, levels }: Tally): void {
  tally.rows += rows;
  tally.rejected += rejected;
  for (const level of ROW_LEVELS) tally.levels[level] += levels[level];
}

/** Whether an end states the totals of its rows. */
export function endsWith(tally: Tally, end: RecordEnd | ShipmentEnd): boolean {
  return (
    tally.rows === end.rows &&
    tally.rejected === end.rejected &&
    ROW_LEVELS.every((level) => tally.levels[level] === end.levels[level])
  );
}

/** The last part of a record. */
export function recordEnd(tally: Tally, doubts: readonly Notice[]): RecordEnd {
  const rejected = tally.rejected;
  const open = tally.levels['not-looked-up'];
  return {
    part: 'end',
    rows: tally.rows,
    rejected,
    levels: { ...tally.levels },
    notChecked: [
      said((t) => t('screeningRecord.rejectedRows', { n: rejected })),
      said((t) => t('screeningRecord.openListings', { n: open })),
      ...doubts.map(saidNotice),
    ],
  };
}
