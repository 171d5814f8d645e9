import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Course } from '../../lib/backup/course';
import { useTexts } from '../shared/texts-context';

/** What goes on, and how far it is. */
interface Going {
  label: string;
  passed: number;
  count: number;
  stop?(): void;
}

/** One long work at a time: how far it is, and an end before its end where it can be had. */
export interface LongCourse {
  /** `count` things are to be done; `label` says what. Without `onStop`, which hears that it was stopped, it goes to its end. */
  run<Result>(
    work: (course: Course) => Promise<Result>,
    what: { label: string; count: number; onStop?(): void },
  ): Promise<Result>;
  /** While it does, another would take its line, and change what it works on. */
  isGoing: boolean;
  /** How many of its things the latest has done. */
  passed(): number;
  /** Whatever goes on, drawn. */
  line: ComponentChild;
}

/** For work that must not be left in the middle: the browser asks before the page is closed meanwhile. */
export function useLongCourse(): LongCourse {
  const [going, setGoing] = useState<Going>();
  const done = useRef(0);
  const isGoing = going !== undefined;
  useEffect(() => {
    if (!isGoing) return;
    const hold = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', hold);
    return () => removeEventListener('beforeunload', hold);
  }, [isGoing]);

  return {
    isGoing,
    passed: () => done.current,
    run(work, { label, count, onStop }) {
      const stopping = new AbortController();
      const stop = () => {
        stopping.abort();
        setGoing((now) => now && { label, count, passed: now.passed });
        onStop?.();
      };
      done.current = 0;
      setGoing({ label, count, passed: 0, ...(onStop && { stop }) });
      const ended = () => setGoing(undefined);
      const working = work({
        signal: stopping.signal,
        onMore: (more) => {
          done.current += more;
          const passed = done.current;
          setGoing((now) => now && { ...now, passed });
        },
      });
      working.then(ended, ended);
      return working;
    },
    line: going && <CourseLine {...going} />,
  };
}

/** How far something is, and a way to end it. */
function CourseLine({ label, passed, count, stop }: Going) {
  const { t, number } = useTexts();
  const most = Math.max(count, passed, 1);
  return (
    <p class="long-work">
      <progress max={most} value={passed} aria-label={label} />{' '}
      <span class="quiet">{t('restore.progress', { passed: number(passed), count: number(most) })}</span>{' '}
      {stop && (
        <button type="button" onClick={stop}>
          {t('action.cancel')}
        </button>
      )}
    </p>
  );
}
