import type { PageState } from '../../lib/page/page-state';
import { useTexts } from '../shared/texts-context';

/** How well recent pages of this kind were read, and a report file about one that was not. */
export function PageHealth({
  page,
  changed,
  onSave,
}: {
  page: PageState;
  changed: boolean;
  onSave: (() => void) | undefined;
}) {
  const { t } = useTexts();
  const broken = page.status === 'partial' || page.status === 'unreadable';
  if (!changed && !broken) return null;
  return (
    <div class="page-health">
      {changed && <p role="status">{t('popup.layoutChanged')}</p>}
      {broken && onSave && (
        <>
          <button type="button" onClick={onSave}>
            {t('popup.reportBroken')}
          </button>
          <p class="quiet">{t('popup.reportBrokenLead')}</p>
        </>
      )}
    </div>
  );
}
