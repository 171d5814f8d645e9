import type { BulkRow } from '../../lib/bulk/results';
import { MARKED_LEVELS } from '../../lib/domain/outcome';
import type { SampleFrame } from '../../lib/review-quality/draw-sample';
import type { DrawnSample } from '../../lib/surfaces/sample-hand-over';
import { DrawSample } from '../shared/draw-sample';

export interface SampleServices {
  /** Keeps a sample for reviewing. Rejects where it cannot be kept. */
  onDrawSample(frame: SampleFrame, each: number): Promise<DrawnSample>;
}

/** Draws a sample of checked rows. */
export function DrawFromRows(props: SampleServices & { rows: readonly BulkRow[]; file: string }) {
  const { rows, file, onDrawSample } = props;
  return <DrawSample onDraw={(each) => onDrawSample(frameOf(rows, file), each)} />;
}

/** The rows as they stand, decisions included; one that could not be read is in neither part, and counted. */
function frameOf(rows: readonly BulkRow[], from: string): SampleFrame {
  const isFlagged = ({ level }: BulkRow) => MARKED_LEVELS.some((marked) => marked === level);
  const readable = rows.filter(({ level }) => level !== 'unreadable');
  return {
    from,
    flagged: readable.filter(isFlagged),
    unflagged: readable.filter((row) => !isFlagged(row)).map(({ listing }) => ({ listing })),
    unreadable: rows.length - readable.length,
  };
}
