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
    const hear = ({ reason }: PromiseRejectionEvent) => {
      if (!isEnded(reason)) setFailure(failureOf(reason));
    };
    addEventListener('unhandledrejection', hear);
    return () => removeEventListener('unhandledrejection', hear);
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

/** Whether something was ended on purpose, as a newer look ends the one before. */
export const isEnded = (reason: unknown): boolean => reason instanceof Error && reason.name === 'AbortError';
