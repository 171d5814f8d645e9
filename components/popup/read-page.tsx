import type { PageKnown } from '../../lib/surfaces/page-in-front';
import { useTexts } from '../shared/texts-context';

interface ReadPageProps {
  page: PageKnown;
  onRead?(): void;
  onReload?(): void;
}

/** What has a page read that is not read by itself, or should be and is not: as it stands, or loaded anew. */
export function ReadPage({ page, onRead, onReload }: ReadPageProps) {
  const { t } = useTexts();
  const isUnread = page === 'absent' || page === 'bare';
  if (!isUnread) return null;
  return (
    <>
      {page === 'bare' && onReload && (
        <button type="button" class="read-page" onClick={onReload}>
          {t('popup.reloadPage')}
        </button>
      )}
      {onRead && (
        <button type="button" class="read-page" onClick={onRead}>
          {t(page === 'bare' ? 'popup.readWithoutReload' : 'popup.readPage')}
        </button>
      )}
    </>
  );
}
