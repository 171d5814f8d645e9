import { useState } from 'preact/hooks';
import type { BulkRow } from '../../lib/bulk/results';
import { MARKED_LEVELS } from '../../lib/domain/outcome';
import type { SampleFrame } from '../../lib/review-quality/draw-sample';
import type { DrawnSample } from '../../lib/surfaces/sample-hand-over';
import { useTexts } from '../shared/texts-context';

/** Listings of either part that are drawn unless the person says otherwise: an hour's work at most, with what is mixed in. */
const USUAL = 100;
const MOST = 500;

export interface SampleServices {
  /** Keeps a sample for reviewing. Rejects where it cannot be kept. */
  onDrawSample(frame: SampleFrame, each: number): Promise<DrawnSample>;
}

/** Draws a sample of checked rows, also of those that are not flagged, to see how well they were judged. */
export function DrawSample({
  rows,
  file,
  onDrawSample,
}: SampleServices & { rows: readonly BulkRow[]; file: string }) {
  const { t, number } = useTexts();
  const [each, setEach] = useState(USUAL);
  const [said, setSaid] = useState('');
  async function draw(): Promise<void> {
    try {
      const { population, ...sample } = await onDrawSample(frameOf(rows, file), each);
      setSaid(
        t('quality.sampleDrawn', {
          ...{ flagged: number(sample.flagged), unflagged: number(sample.unflagged) },
          ...{ allFlagged: number(population.flagged), allUnflagged: number(population.unflagged) },
        }),
      );
    } catch {
      setSaid(t('quality.notKept'));
    }
  }
  return (
    <>
      <button type="button" onClick={() => void draw()}>
        {t('quality.draw')}
      </button>
      <label>
        {t('quality.each')}{' '}
        <input
          type="number"
          min={1}
          max={MOST}
          value={each}
          onInput={(event) =>
            setEach(Math.min(MOST, Math.max(1, Math.floor(Number(event.currentTarget.value) || 1))))
          }
        />
      </label>
      <span role="status">{said}</span>
      {said && (
        <a href="/queue.html#quality" target="_blank" rel="noreferrer">
          {t('quality.open')}
        </a>
      )}
    </>
  );
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
