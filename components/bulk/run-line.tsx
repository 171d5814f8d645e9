import { isGoing, type RunState, secondsLeft } from '../../lib/bulk/progress';
import { type BulkRow, ROW_LEVELS } from '../../lib/bulk/results';
import { failureText } from '../../lib/locales/failure';
import type { Notice } from '../../lib/locales/notice';
import { LeftOut } from '../shared/file/left-out';
import { useLevelName, useLevelSign } from '../shared/nothing-found';
import { Sign } from '../shared/sign';
import { type Formatters, useTexts } from '../shared/texts-context';

export interface RunLineProps {
  run: RunState;
  file: string;
  leftOut: readonly Notice[];
  counts: Record<BulkRow['level'], number>;
  /** Of the clear rows, those in which something was found and set aside. */
  setAside?: number;
  outdated: boolean;
  onPause(paused: boolean): void;
  onCancel(): void;
  onRerun(): void;
}

/** How far the run is, how fast and how long still, and what it has found; pause and cancel while it lasts. */
export function RunLine(props: RunLineProps) {
  const { run, file, leftOut, counts, setAside = 0, outdated, onPause, onCancel, onRerun } = props;
  const formatters = useTexts();
  const { t } = formatters;
  const going = isGoing(run);
  return (
    <section class={`run ${run.phase}`}>
      <p>
        <b>{file}</b> <span role="status">{standing(run, formatters)}</span>{' '}
        <span class="quiet">{pace(run, formatters)}</span>
      </p>
      <LeftOut parts={leftOut} />
      {going && (
        <progress
          aria-label={t('bulk.progress')}
          {...(run.phase !== 'reading' && run.rows > 0 && { value: run.done / run.rows })}
        />
      )}
      <Tally counts={{ ...counts, clear: counts.clear - setAside }} setAside={setAside} />
      {going && (
        <span class="buttons">
          {run.phase !== 'reading' && (
            <button type="button" onClick={() => onPause(run.phase === 'running')}>
              {run.phase === 'running' ? t('bulk.pause') : t('bulk.resume')}
            </button>
          )}
          <button type="button" onClick={onCancel}>
            {t('action.cancel')}
          </button>
        </span>
      )}
      {outdated && !going && (
        <p class="outdated" role="status">
          <Sign of="review" /> {t('bulk.outdated')}
          <button type="button" onClick={onRerun}>
            {t('bulk.rerun')}
          </button>
        </p>
      )}
    </section>
  );
}

/** Only what changes seldom: a screen reader reads it out each time. */
function standing(
  { phase, failure = '', rows, done, touchedOf }: RunState,
  { t, number }: Formatters,
): string {
  if (phase === 'failed') return t('bulk.failed', { reason: failureText(failure, t) });
  if (phase === 'reading') return t(touchedOf === undefined ? 'bulk.reading' : 'bulk.comparing');
  if (phase === 'running') return t('bulk.running', { rows: number(rows) }, rows);
  if (phase === 'finished' && touchedOf !== undefined)
    return t('bulk.rechecked', { rows: number(rows), of: number(touchedOf) }, rows);
  return t(`bulk.${phase}`, { rows: number(done) }, done);
}

/** "40 % · 5,210 rows a second · about 12 s left": moves all the time, so it is not read out. */
function pace(run: RunState, { t, number, share }: Formatters): string {
  if (run.phase === 'reading')
    return run.rows > 0 ? t('bulk.readSoFar', { rows: number(run.rows) }, run.rows) : '';
  if (run.phase !== 'running' && run.phase !== 'paused') return '';
  const left = secondsLeft(run);
  return [
    run.rows > 0 && share(run.done / run.rows),
    run.rowsPerSecond > 0 && t('bulk.rate', { rate: number(Math.round(run.rowsPerSecond)) }),
    left !== undefined && t('bulk.left', { time: duration(left, t('languageTag')) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function Tally({ counts, setAside }: { counts: RunLineProps['counts']; setAside: number }) {
  const { t, number } = useTexts();
  const levelName = useLevelName();
  const levelSign = useLevelSign();
  return (
    <ul class="tally">
      {ROW_LEVELS.map((level) => (
        <li key={level}>
          <Sign of={levelSign(level)} />
          <b>{number(counts[level])}</b> {level === 'unreadable' ? t('bulk.unreadable') : levelName(level)}
        </li>
      ))}
      {setAside > 0 && (
        <li>
          <b>{number(setAside)}</b> {t('bulk.setAside')}
        </li>
      )}
    </ul>
  );
}

/** "12 seconds", "3 minutes": whole, in the larger unit from two minutes on. */
function duration(seconds: number, languageTag: string): string {
  const unit = seconds < 120 ? 'second' : 'minute';
  const amount = unit === 'second' ? seconds : Math.round(seconds / 60);
  return new Intl.NumberFormat(languageTag, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
