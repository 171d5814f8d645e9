import { useEffect, useState } from 'preact/hooks';
import { type Failure, failureOf, failureText } from '../../lib/locales/failure';
import { Sign } from './sign';
import { useTexts } from './texts-context';

/**
 * Says that something could not be done where nothing else on the page says so: no press may fail in silence. What was ended on
 * purpose is no failure.
 */
export function UnheardFailure() {
  const { t } = useTexts();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    const heard = new AbortController();
    onFailure((error) => setFailure(failureOf(error)), heard.signal);
    return () => heard.abort();
  }, []);
  return (
    <div class={failure === undefined ? '' : 'unheard-failure'} role="alert">
      {failure !== undefined && (
        <>
          <Sign of="unreadable" />
          <p>
            {t('unheard.failed', { reason: failureText(failure, t) })} {t('unheard.do')}
          </p>
          <button type="button" onClick={() => setFailure(undefined)}>
            {t('action.close')}
          </button>
        </>
      )}
    </div>
  );
}

/**
 * Hears what fails unheard: a promise that nobody waits for, or a script, as that of a page which waits for what it reads
 * first. What was ended on purpose, as a newer look ends the one before, is no failure; nor is an event without one.
 */
export function onFailure(told: (error: unknown) => void, signal: AbortSignal): void {
  const hear = (error: unknown) => {
    if (error !== null && error !== undefined && !isEnded(error)) told(error);
  };
  addEventListener('unhandledrejection', ({ reason }) => hear(reason), { signal });
  addEventListener('error', ({ error }) => hear(error), { signal });
}

const isEnded = (reason: unknown): boolean => reason instanceof Error && reason.name === 'AbortError';
