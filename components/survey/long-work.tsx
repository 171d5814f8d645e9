import { useEffect, useRef, useState } from 'preact/hooks';
import type { Walk } from '../../lib/survey/walk-lines';
import { useTexts } from '../shared/texts-context';

/** One work after another that looks through everything: how far it is, and the end of it before its end. */
export interface LongWork {
  /** How many were looked through; undefined while nothing runs. */
  passed: number | undefined;
  /** Ends what runs, then begins. */
  run<Result>(work: (how: Walk) => Promise<Result>): Promise<Result>;
  cancel(): void;
}

/** A work that ends with what shows it. */
export function useLongWork(): LongWork {
  const [passed, setPassed] = useState<number>();
  const running = useRef<AbortController>(undefined);
  const cancel = () => running.current?.abort();
  useEffect(() => cancel, []);
  async function run<Result>(work: (how: Walk) => Promise<Result>): Promise<Result> {
    cancel();
    const mine = new AbortController();
    running.current = mine;
    const isMine = () => running.current === mine;
    setPassed(0);
    try {
      return await work({ signal: mine.signal, onPassed: (count) => void (isMine() && setPassed(count)) });
    } finally {
      if (isMine()) setPassed(undefined);
    }
  }
  return { passed, run, cancel };
}

/** How far a work is, and a way to end it. Nothing is drawn while nothing runs. */
export function LongWorkLine(props: { work: LongWork; count: number }) {
  const { work, count } = props;
  const { passed } = work;
  const { t, number } = useTexts();
  if (passed === undefined) return null;
  const most = Math.max(count, passed);
  return (
    <p class="long-work">
      <progress max={most} value={passed} aria-label={t('survey.walk.label')} />{' '}
      <span class="quiet">{t('survey.walk.passed', { passed: number(passed), count: number(most) })}</span>{' '}
      <button type="button" onClick={work.cancel}>
        {t('action.cancel')}
      </button>
    </p>
  );
}
