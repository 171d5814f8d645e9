import { useTexts } from './texts-context';

/** Says that a question got no answer, which is not “nothing”, and offers to put it again. */
export function Unanswered({ onAgain }: { onAgain(): void }) {
  const { t } = useTexts();
  return (
    <p class="unanswered">
      <span>{t('lookup.failed')}</span>
      <button type="button" onClick={onAgain}>
        {t('notRead.again')}
      </button>
    </p>
  );
}
