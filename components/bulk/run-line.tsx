import type { BulkRow } from '../../lib/bulk/results';
import { useLevelName, useLevelSign } from '../expired-lists';
import { Sign } from '../sign';
import { useTexts } from '../texts-context';

export interface RunState {
  phase: 'running' | 'paused' | 'finished' | 'cancelled' | 'failed';
  /** Why it failed, in one sentence. */
  failure?: string;
  /** Share of the file that was read, 0…1, where its size is known. */
  share?: number;
  rowsPerSecond: number;
}

export interface RunLineProps {
  run: RunState;
  file: string;
  rows: number;
  counts: Record<BulkRow['level'], number>;
  onPause(paused: boolean): void;
  onCancel(): void;
}

/** How far the run is, how fast, and what it has found; pause and cancel while it lasts. */
export function RunLine({ run, file, rows, counts, onPause, onCancel }: RunLineProps) {
  const { t, number } = useTexts();
  const levelName = useLevelName();
  const levelSign = useLevelSign();
  const going = run.phase === 'running' || run.phase === 'paused';
  return (
    <section class={`run ${run.phase}`}>
      <p role="status">
        <b>{file}</b>{' '}
        {run.phase === 'failed'
          ? t('bulk.failed', { reason: run.failure ?? '' })
          : t(`bulk.${run.phase}`, { rows: number(rows) }, rows)}
        {run.phase === 'running' && run.rowsPerSecond > 0 && (
          <span class="quiet"> {t('bulk.rate', { rate: number(Math.round(run.rowsPerSecond)) })}</span>
        )}
      </p>
      {going && (
        <progress aria-label={t('bulk.progress')} {...(run.share !== undefined && { value: run.share })} />
      )}
      <ul class="tally">
        {(['conflict', 'review', 'note', 'clear', 'unreadable'] as const).map((level) => (
          <li key={level}>
            <Sign of={levelSign(level)} />
            <b>{number(counts[level])}</b> {level === 'unreadable' ? t('bulk.unreadable') : levelName(level)}
          </li>
        ))}
      </ul>
      {going && (
        <span class="buttons">
          <button type="button" onClick={() => onPause(run.phase === 'running')}>
            {run.phase === 'running' ? t('bulk.pause') : t('bulk.resume')}
          </button>
          <button type="button" onClick={onCancel}>
            {t('action.cancel')}
          </button>
        </span>
      )}
    </section>
  );
}
