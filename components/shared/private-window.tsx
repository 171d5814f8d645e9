import type { Translate } from '../../lib/locales/create-translate';
import { type PageOfOurs, pageOfOurs } from './mount-page';
import { useTexts } from './texts-context';

export interface PrivateWindowServices {
  isHere(): boolean;
  /** Opens the page in a window that is not private. */
  leave(): Promise<void>;
}

/** Says why a page that shows what is stored shows nothing here, and offers it where it does. */
function PrivateWindow({ onLeave }: { onLeave(): void }) {
  const { t } = useTexts();
  return (
    <main class="private-window">
      <h1>{t('privateWindow.title')}</h1>
      <p>{t('privateWindow.why')}</p>
      <p>{t('privateWindow.safe')}</p>
      <button type="button" onClick={onLeave}>
        {t('privateWindow.leave')}
      </button>
    </main>
  );
}

/**
 * One of the extension's own pages that shows what is stored, see `pageOfOurs`. In a private window without it, draws why
 * nothing is shown and never resolves: an empty list would be taken for none.
 */
export function pageOfStored(
  t: Translate,
  { isHere, leave }: PrivateWindowServices,
  title?: string,
): Promise<PageOfOurs> {
  const page = pageOfOurs(t, title);
  if (!isHere()) return Promise.resolve(page);
  page.draw(<PrivateWindow onLeave={() => void leave()} />);
  return new Promise(() => {});
}
