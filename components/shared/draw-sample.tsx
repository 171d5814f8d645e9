import { useState } from 'preact/hooks';
import type { DrawnSample } from '../../lib/surfaces/sample-hand-over';
import { useTexts } from './texts-context';

/** Listings of either part that are drawn unless the person says otherwise: an hour's work at most, with what is mixed in. */
const USUAL = 100;
const MOST = 500;

export interface DrawSampleProps {
  /** Draws so many of either part and keeps them for reviewing. Rejects where they cannot be kept. */
  onDraw(each: number): Promise<DrawnSample>;
}

/** Draws a sample of what is shown, also of what is not flagged, to see how well it was judged. */
export function DrawSample({ onDraw }: DrawSampleProps) {
  const { t, number } = useTexts();
  const [each, setEach] = useState(USUAL);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  async function draw(): Promise<void> {
    setBusy(true);
    try {
      const { population, ...sample } = await onDraw(each);
      setSaid(
        t('quality.sampleDrawn', {
          ...{ flagged: number(sample.flagged), unflagged: number(sample.unflagged) },
          ...{ allFlagged: number(population.flagged), allUnflagged: number(population.unflagged) },
        }),
      );
    } catch {
      setSaid(t('quality.notKept'));
    }
    setBusy(false);
  }
  return (
    <>
      <button type="button" disabled={busy} onClick={() => void draw()}>
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
