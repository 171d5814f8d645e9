import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../shared/texts-context';
import { type LongWork, LongWorkLine, useLongWork } from './long-work';
import type { SurveyServices } from './services';

/** How what was seen before is brought under ways of writing that were added since. */
export interface Filing {
  work: LongWork;
  /** A person ended it: what was seen before may not be counted under every way of writing. */
  stopped: boolean;
  begin(): void;
}

/** Begins when the page opens, since an earlier one may have ended with its page; and whenever it is told to. */
export function useFiling(onFile: SurveyServices['onFile'], failed: () => void): Filing {
  const work = useLongWork();
  const [stopped, setStopped] = useState(false);
  const begun = useRef(0);
  function begin(): void {
    const mine = ++begun.current;
    setStopped(false);
    void work.run(async (how) => {
      try {
        await onFile(how);
      } catch {
        // What ended it is a person, or the disk.
        if (!how.signal?.aborted) failed();
      }
      // One that gave way to a later one says nothing.
      if (how.signal?.aborted && mine === begun.current) setStopped(true);
    });
  }
  useEffect(begin, []);
  return { work, stopped, begin };
}

/** How far it is, or that it was ended. */
export function FilingLine({ filing, count }: { filing: Filing; count: number }) {
  const { t } = useTexts();
  const { work, stopped, begin } = filing;
  const isRunning = work.passed !== undefined;
  if (!isRunning && !stopped) return null;
  return (
    <div class="filing">
      {isRunning && work.passed! > 0 && (
        <>
          {t('survey.filing')} <LongWorkLine work={work} count={count} />
        </>
      )}
      {stopped && !isRunning && (
        <p role="status">
          {t('survey.filingStopped')}{' '}
          <button type="button" onClick={begin}>
            {t('survey.walk.goOn')}
          </button>
        </p>
      )}
    </div>
  );
}
