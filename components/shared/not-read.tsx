import { type Failure, failureText } from '../../lib/locales/failure';
import { useTexts } from './texts-context';

/** Says that a page could not read what it shows, in its place: a page that stays blank is taken for one that has nothing. */
export function NotRead({ failure }: { failure: Failure }) {
  const { t } = useTexts();
  return (
    <main class="not-read">
      <h1>{t('notRead.title')}</h1>
      <p role="alert">{t('notRead.why', { reason: failureText(failure, t) })}</p>
      <p>{t('notRead.stays')}</p>
      <button type="button" onClick={() => location.reload()}>
        {t('notRead.again')}
      </button>
    </main>
  );
}
